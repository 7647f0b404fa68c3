#include "app/terminal.h"

#include "app/language.h"

#include <algorithm>
#include <clocale>
#include <csignal>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <langinfo.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace taphuan {

namespace {

/// Writing to a stream that was closed still fails, as it would have.
void fillClosedStreams()
{
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        if (fcntl(stream, F_GETFD) < 0)
            std::ignore = open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY);
}

void takeUtf8Locale()
{
    environmentLanguage(); // looks at what is changed here
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
}

int widthOf(char32_t character)
{
    const auto category = QChar::category(character);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing ? 0 : 1;
}

/// Without characters that would steer the terminal.
QString printable(QString text)
{
    for (QChar &character : text)
        if (character.category() == QChar::Other_Control && character != u'\n')
            character = QChar::ReplacementCharacter;
    return text;
}

/// As many characters from the front of the text as fit.
qsizetype fitting(const QString &text, int width)
{
    qsizetype length = 0;
    int taken = 0;
    while (length < text.size()) {
        const bool pair = text[length].isHighSurrogate() && length + 1 < text.size();
        const char32_t character = pair ? QChar::surrogateToUcs4(text[length], text[length + 1])
                                        : char32_t(text[length].unicode());
        taken += widthOf(character);
        if (taken > width)
            break;
        length += pair ? 2 : 1;
    }
    return length;
}

} // namespace

void prepareTerminal()
{
    fillClosedStreams();
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    takeUtf8Locale();
}

std::optional<QString> printOut(const QByteArray &text)
{
    const auto written = std::fwrite(text.constData(), 1, std::size_t(text.size()), stdout);
    if (written == std::size_t(text.size()) && std::fflush(stdout) == 0)
        return {};
    return QString::fromLocal8Bit(std::strerror(errno));
}

void printError(const QString &line)
{
    std::fputs((printable(line) + u'\n').toUtf8().constData(), stderr);
}

SilentErrors::SilentErrors() : m_errors(fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 0))
{
    if (m_errors < 0)
        return;
    const int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
    dup2(nowhere, STDERR_FILENO);
    close(nowhere);
}

SilentErrors::~SilentErrors()
{
    std::fflush(stderr);
    dup2(m_errors, STDERR_FILENO);
    close(m_errors);
}

int terminalWidth()
{
    winsize size{};
    const bool known = ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
    return known ? std::clamp(int(size.ws_col), 80, 120) : 100;
}

int displayWidth(const QString &text)
{
    int width = 0;
    for (const char32_t character : text.toUcs4())
        width += widthOf(character);
    return width;
}

QStringList wrapped(const QString &text, int width)
{
    const auto isSpace = [](QChar character) { return character == u' '; };
    const auto first = std::find_if_not(text.begin(), text.end(), isSpace);
    const QString indent = text.first(first - text.begin());
    const int room = width - int(indent.size());
    QString rest = text.sliced(indent.size());
    QStringList lines;
    while (displayWidth(rest) > room) {
        const qsizetype most = std::max<qsizetype>(fitting(rest, room), 1);
        const qsizetype space = rest.lastIndexOf(u' ', most);
        const qsizetype end = space > 0 ? space : most;
        lines += indent + rest.first(end);
        rest = rest.sliced(space > 0 ? end + 1 : end);
    }
    return lines << indent + rest;
}

QString tableRow(const QList<Cell> &cells)
{
    QList<QStringList> columns;
    qsizetype height = 1;
    for (const Cell &cell : cells) {
        columns += wrapped(printable(cell.text), cell.width);
        height = std::max(height, columns.last().size());
    }
    QString row;
    for (qsizetype line = 0; line < height; ++line) {
        QString text;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const QString part = columns[i].value(line);
            const QString fill(std::max(0, cells[i].width - displayWidth(part)), u' ');
            text += (i > 0 ? QStringLiteral("  ") : QString()) +
                    (cells[i].align == Align::Left ? part + fill : fill + part);
        }
        while (text.endsWith(u' '))
            text.chop(1);
        row += text + u'\n';
    }
    return row;
}

} // namespace taphuan
