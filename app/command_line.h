#pragma once

#include <QStringList>

namespace taphuan {

/// The arguments of the program, understood: a command for the terminal, or a window to open.
class CommandLine
{
public:
    /// `arguments` without the program's name.
    explicit CommandLine(const QStringList &arguments);

    bool opensWindow() const { return m_opensWindow; }
    /// Of the window; empty: none was given.
    QString file() const { return m_words.value(0); }
    /// "vi" or "en": what --lang says, else what the environment says.
    QString language() const;
    bool languageGiven() const { return !m_language.isEmpty(); }

    /// Carries the command out and gives the program's exit status. Needs a QCoreApplication and
    /// its translation; only where no window is to be opened.
    int run() const;

private:
    void readOption(const QString &option, QStringList &rest);
    void settle();
    int carryOut() const;

    QString m_command;   ///< one of commands(), or empty
    QStringList m_words; ///< what is neither command nor option
    QString m_language;
    QString m_fault; ///< the argument that is not understood
    bool m_wrongCount = false;
    bool m_opensWindow = false;
    bool m_json = false;
    bool m_help = false;
    bool m_version = false;
};

} // namespace taphuan
