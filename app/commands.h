#pragma once

#include "app/arguments.h"

namespace taphuan {

/// How a command ended; estimate.md section 6.
enum class ExitStatus { Done = 0, ErrorsFound = 1, BadUsage = 2, Refused = 3, Environment = 4 };

/// A command of the command line. It says on standard error what it refuses.
struct Command
{
    QLatin1String name;
    QLatin1String words; ///< those it takes, as the usage shows them
    std::span<const Option> options;
    const char *purpose; ///< source text, context "terminal"
    /// Throws StorageError and ExportError.
    ExitStatus (*run)(const Arguments &given) = nullptr;
    bool drawsText = false; ///< needs the fonts that a QGuiApplication has

    int wordCount() const;
    QString synopsis() const; ///< "estimate FILE [--json]"
    /// Null for one that it does not take.
    const Option *option(QStringView name) const;
};

std::span<const Command> commands();

/// Writes a text to standard output; says so where that fails.
ExitStatus put(const QByteArray &text);
/// Says on standard error why the program ends with this status.
ExitStatus say(ExitStatus status, const QString &reason);

} // namespace taphuan
