#pragma once

#include <QStringList>

#include <span>

namespace taphuan {

/// How a command ended; estimate.md section 6.
enum class ExitStatus { Done = 0, ErrorsFound = 1, BadUsage = 2, Refused = 3, Environment = 4 };

/// A command of the command line. It says on standard error what it refuses.
struct Command
{
    QLatin1String name;
    QLatin1String arguments; ///< as the usage shows them
    const char *purpose;     ///< source text, context "terminal"
    int words = 0;           ///< arguments it takes
    bool speaksJson = false; ///< whether it knows --json
    /// Throws StorageError and ExportError.
    ExitStatus (*run)(const QStringList &words, bool json) = nullptr;
};

std::span<const Command> commands();

/// Writes a text to standard output; says so where that fails.
ExitStatus put(const QByteArray &text);
/// Says on standard error why the program ends with this status.
ExitStatus say(ExitStatus status, const QString &reason);

} // namespace taphuan
