#pragma once

#include "app/arguments.h"

namespace taphuan {

struct Command;

/// The arguments of the program, understood: a command for the terminal, or a window to open.
class CommandLine
{
public:
    /// `arguments` without the program's name.
    explicit CommandLine(const QStringList &arguments);

    bool opensWindow() const { return m_opensWindow; }
    /// Of the window; empty: none was given.
    QString file() const { return m_given.words.value(0); }
    /// "vi" or "en": what --lang says, else what the environment says.
    QString language() const;
    bool languageGiven() const { return !m_language.isEmpty(); }
    bool drawsText() const; ///< run() needs a QGuiApplication

    /// Carries the command out and gives the program's exit status. Needs a QCoreApplication and
    /// its translation; only where no window is to be opened.
    int run() const;

private:
    void findCommand(const QStringList &arguments);
    void readAll(QStringList rest);
    void readOption(const QString &written, QStringList &rest);
    bool understands(const QString &name, const std::optional<QString> &value, QStringList &rest);
    bool takeLanguage(const QString &language);
    void settle();
    int carryOut() const;

    const Command *m_command = nullptr; ///< of commands()
    Arguments m_given;
    QString m_language;
    QString m_fault;     ///< the argument that is not understood
    QString m_valueless; ///< the option at the end that takes a value
    QString m_missing;   ///< the option that the command cannot do without
    bool m_wrongCount = false;
    bool m_opensWindow = false;
    bool m_help = false;
    bool m_version = false;
};

} // namespace taphuan
