#pragma once

#include <QByteArray>
#include <QStringList>

namespace taphuan {

/// First thing in main, before the application object: Qt complains of any but a UTF-8 locale; a
/// standard stream that is closed would be taken by the next file that is opened; and a reader who
/// goes away, or a file that may not grow, shall be an answer, not the end of the process.
void prepareTerminal();

/// Writes to standard output, in UTF-8 whatever the locale. The reason where not all was written.
[[nodiscard]] std::optional<QString> printOut(const QByteArray &text);
/// Writes a line to standard error.
void printError(const QString &line);

/// While it lives nothing reaches standard error: for libraries that report there, in English, what
/// they answer as well.
class SilentErrors
{
public:
    SilentErrors();
    ~SilentErrors();
    SilentErrors(const SilentErrors &) = delete;
    SilentErrors &operator=(const SilentErrors &) = delete;

private:
    int m_errors;
};

/// Columns to write for: those of the terminal from 80 to 120, 100 where output is not a terminal.
int terminalWidth();

/// Columns that a text takes on a terminal.
int displayWidth(const QString &text);
/// The text in lines of at most this width, all indented as it is, broken at spaces, else where the
/// width ends.
QStringList wrapped(const QString &text, int width);

enum class Align { Left, Right };
struct Cell
{
    QString text;
    int width = 0;
    Align align = Align::Left;
};
/// A row of cells with two spaces between them; texts that are too long go on in further lines.
QString tableRow(const QList<Cell> &cells);

} // namespace taphuan
