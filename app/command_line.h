#pragma once

#include <QStringList>

namespace taphuan {

/// How a command ended; estimate.md section 6.
enum class ExitStatus { Done = 0, ErrorsFound = 1, BadUsage = 2, Refused = 3, Environment = 4 };

/// The arguments of the program, read: a command that is carried out on the terminal, or a window.
class CommandLine
{
public:
    /// `arguments` without the program's name.
    explicit CommandLine(const QStringList &arguments);

    bool opensWindow() const { return m_opensWindow; }
    /// Of the window; empty: none was given.
    QString file() const
    {
        return m_opensWindow && !m_words.isEmpty() ? m_words.first() : QString();
    }
    /// "vi" or "en": what --lang says, else what the environment says.
    QString language() const;
    bool languageGiven() const { return !m_language.isEmpty(); }

    /// Carries the command out and gives the program's exit status. Needs a QCoreApplication and
    /// its translation; only where it is not the window that opens.
    int run() const;

private:
    QStringList m_words; ///< what is not an option
    QString m_language;
    QString m_fault; ///< the argument that cannot be understood
    bool m_opensWindow = false;
    bool m_json = false;
    bool m_help = false;
    bool m_version = false;
};

} // namespace taphuan
