#include "app/command_line.h"

#include "app/commands.h"
#include "app/fit_wording.h"
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

constexpr QLatin1String lang("--lang");

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
        text +=
            usageRow(QStringLiteral("taphuan ") + command.synopsis(), Words::tr(command.purpose));
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
    findCommand(arguments);
    readAll(arguments);
    settle();
}

/// The command is the first word: which options there are depends on it.
void CommandLine::findCommand(const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size() && arguments[i] != QLatin1String("--"); ++i) {
        if (arguments[i] == lang)
            ++i;
        else if (!arguments[i].startsWith(u'-')) {
            m_command = commandNamed(arguments[i]);
            return;
        }
    }
}

void CommandLine::readAll(QStringList rest)
{
    bool onlyWords = false;
    while (!rest.isEmpty()) {
        const QString argument = rest.takeFirst();
        if (onlyWords || !argument.startsWith(u'-') || argument == QLatin1String("-"))
            m_given.words += argument;
        else if (argument == QLatin1String("--"))
            onlyWords = true;
        else
            readOption(argument, rest);
    }
    if (m_command)
        m_given.words.removeFirst();
}

void CommandLine::readOption(const QString &written, QStringList &rest)
{
    const qsizetype sign = written.indexOf(u'=');
    const auto attached = sign < 0 ? std::nullopt : std::optional(written.sliced(sign + 1));
    const QString next = rest.value(0);
    const qsizetype before = rest.size();
    if (!understands(sign < 0 ? written : written.first(sign), attached, rest))
        m_fault = rest.size() < before ? written + u' ' + next : written;
}

/// Takes an option with its value: the one attached, else the next argument.
bool CommandLine::understands(const QString &name, const std::optional<QString> &attached,
                              QStringList &rest)
{
    const auto value = [&] {
        if (!attached && rest.isEmpty())
            m_valueless = name;
        return attached ? *attached : rest.isEmpty() ? QString() : rest.takeFirst();
    };
    if (const Option *option = m_command ? m_command->option(name) : nullptr) {
        if (option->takes == Option::Takes::Nothing)
            return !attached && m_given.take(*option, {});
        return m_given.take(*option, value());
    }
    if (name == lang)
        return takeLanguage(value());
    if (attached)
        return false;
    m_help = m_help || name == QLatin1String("--help") || name == QLatin1String("-h");
    m_version = m_version || name == QLatin1String("--version");
    return name == QLatin1String("--help") || name == QLatin1String("-h") ||
           name == QLatin1String("--version");
}

bool CommandLine::takeLanguage(const QString &language)
{
    const bool known = language == QLatin1String("vi") || language == QLatin1String("en");
    if (known)
        m_language = language;
    return known;
}

/// Whether what was given suits the command.
void CommandLine::settle()
{
    if (m_help || m_version)
        return;
    const QStringList &words = m_given.words;
    m_wrongCount = m_command ? words.size() != m_command->wordCount() || words.contains(QString())
                             : words.size() > 1;
    m_opensWindow = !m_command && !m_wrongCount && m_fault.isEmpty();
    if (!m_command)
        return;
    for (const Option &option : m_command->options)
        if (option.given == Option::Given::Always && !m_given.has(option))
            m_missing = option.shown();
}

QString CommandLine::language() const
{
    return languageGiven() ? m_language : environmentLanguage();
}

bool CommandLine::drawsText() const
{
    return m_command && m_command->drawsText;
}

int CommandLine::carryOut() const
{
    if (!m_valueless.isEmpty())
        return int(sayUsage(Words::tr("“%1” needs a value.").arg(m_valueless)));
    if (!m_fault.isEmpty())
        return int(sayUsage(Words::tr("“%1” is not understood.").arg(m_fault.trimmed())));
    if (m_help)
        return int(put(usage().toUtf8()));
    if (m_version)
        return int(put(QByteArrayLiteral("taphuan " TAPHUAN_VERSION "\n")));
    if (m_wrongCount && !m_command)
        return int(sayUsage(Words::tr("There is no command “%1”.").arg(m_given.words.first())));
    if (m_wrongCount)
        return int(sayUsage(Words::tr("“%1” takes other arguments.").arg(m_command->name)));
    if (!m_missing.isEmpty())
        return int(sayUsage(Words::tr("“%1” needs %2.").arg(m_command->name, m_missing)));
    return int(m_command->run(m_given));
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
    } catch (const SolverError &error) {
        return int(say(ExitStatus::Environment, sentence(error)));
    } catch (const std::bad_alloc &) {
        return int(say(ExitStatus::Environment, Words::tr("There is not enough memory.")));
    }
}

} // namespace taphuan
