#include "app/command_line.h"

#include "app/commands.h"
#include "app/language.h"
#include "app/terminal.h"
#include "app/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <new>

namespace taphuan {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(terminal)
};

const Command *commandNamed(const QString &name)
{
    const auto known = commands();
    const auto found = std::find_if(known.begin(), known.end(),
                                    [&](const Command &command) { return command.name == name; });
    return found == known.end() ? nullptr : &*found;
}

QString usageRow(const QString &synopsis, const QString &purpose)
{
    return tableRow({{QString(), 0}, {synopsis, 38}, {purpose, terminalWidth() - 42}});
}

QString usage()
{
    QString text =
        Words::tr("Usage: taphuan [--lang vi|en] COMMAND ARGUMENTS") + u'\n' +
        usageRow(QStringLiteral("taphuan [FILE]"), Words::tr("open the window, on FILE if given"));
    for (const Command &command : commands())
        text += usageRow(QStringLiteral("taphuan %1 %2").arg(command.name, command.arguments),
                         Words::tr(command.purpose));
    return text + usageRow(QStringLiteral("taphuan --help, --version"), {}) +
           Words::tr("FILE is a .taphuan plan or a plan in JSON.") + u'\n';
}

ExitStatus sayUsage(const QString &fault)
{
    say(ExitStatus::BadUsage, fault);
    printError(usage().trimmed());
    return ExitStatus::BadUsage;
}

/// Storage refuses what a file contains, or the environment refuses the file.
ExitStatus statusOf(StorageError::Kind kind)
{
    switch (kind) {
    case StorageError::Kind::NotOurs:
    case StorageError::Kind::Newer:
    case StorageError::Kind::Damaged:
    case StorageError::Kind::Exists: return ExitStatus::Refused;
    default: return ExitStatus::Environment;
    }
}

} // namespace

CommandLine::CommandLine(const QStringList &arguments)
{
    QStringList rest = arguments;
    bool onlyWords = false;
    while (!rest.isEmpty()) {
        const QString argument = rest.takeFirst();
        if (onlyWords || !argument.startsWith(u'-') || argument == QLatin1String("-"))
            m_words += argument;
        else if (argument == QLatin1String("--"))
            onlyWords = true;
        else
            readOption(argument, rest);
    }
    settle();
}

void CommandLine::readOption(const QString &option, QStringList &rest)
{
    const QString lang = QStringLiteral("--lang");
    if (option == lang || option.startsWith(lang + u'=')) {
        const bool apart = option == lang;
        const QString value = !apart           ? option.sliced(lang.size() + 1)
                              : rest.isEmpty() ? QString()
                                               : rest.takeFirst();
        if (value == QLatin1String("vi") || value == QLatin1String("en"))
            m_language = value;
        else
            m_fault = apart ? option + u' ' + value : option;
    } else if (option == QLatin1String("--json")) {
        m_json = true;
    } else if (option == QLatin1String("--help") || option == QLatin1String("-h")) {
        m_help = true;
    } else if (option == QLatin1String("--version")) {
        m_version = true;
    } else {
        m_fault = option;
    }
}

/// Which command it is, and whether what was given suits it.
void CommandLine::settle()
{
    const Command *command = commandNamed(m_words.value(0));
    if (command)
        m_command = m_words.takeFirst();
    if (m_help || m_version)
        return;
    if (m_json && !(command && command->speaksJson))
        m_fault = QStringLiteral("--json");
    m_wrongCount = command ? m_words.size() != command->words || m_words.contains(QString())
                           : m_words.size() > 1;
    m_opensWindow = !command && !m_wrongCount && m_fault.isEmpty();
}

QString CommandLine::language() const
{
    return m_language.isEmpty() ? environmentLanguage() : m_language;
}

int CommandLine::carryOut() const
{
    if (!m_fault.isEmpty())
        return int(sayUsage(Words::tr("“%1” is not understood.").arg(m_fault.trimmed())));
    if (m_help)
        return int(put(usage().toUtf8()));
    if (m_version)
        return int(put(QByteArrayLiteral("taphuan " TAPHUAN_VERSION "\n")));
    if (m_wrongCount && m_command.isEmpty())
        return int(sayUsage(Words::tr("There is no command “%1”.").arg(m_words.first())));
    if (m_wrongCount)
        return int(sayUsage(Words::tr("“%1” takes other arguments.").arg(m_command)));
    return int(commandNamed(m_command)->run(m_words, m_json));
}

int CommandLine::run() const
{
    try {
        return carryOut();
    } catch (const StorageError &error) {
        return int(say(statusOf(error.kind()), sentence(error)));
    } catch (const ExportError &error) {
        const bool ofContent = error.kind() == ExportError::Kind::TextTooLong;
        return int(say(ofContent ? ExitStatus::Refused : ExitStatus::Environment, sentence(error)));
    } catch (const std::bad_alloc &) {
        return int(say(ExitStatus::Environment, Words::tr("There is not enough memory.")));
    }
}

} // namespace taphuan
