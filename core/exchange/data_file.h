#pragma once

#include "core/domain/norm.h"

#include <QHash>
#include <QStringList>

#include <memory>
#include <stdexcept>
#include <vector>

namespace taphuan {

/// A data file that is not as the program expects it, naming file and line.
class DataFault : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

/// One row of a data file that the program carries, its fields found by column name. Throws
/// DataFault.
class DataRow
{
public:
    using Columns = QHash<QString, qsizetype>;

    DataRow(QString file, int line, QStringList fields, std::shared_ptr<const Columns> columns);

    QString text(const char *column) const;
    QStringList list(const char *column) const; ///< joined by "|" in the file
    QDate date(const char *column) const;       ///< null where the field is empty
    std::optional<Rate> rate(const char *column) const;
    int year(const char *column, int whereEmpty) const;
    bool yes(const char *column) const;

    template<class Code> Code codeOf(const QString &text) const
    {
        const auto code = codeFrom<Code>(text);
        if (!code)
            fault(text);
        return *code;
    }
    template<class Code> Code code(const char *column) const { return codeOf<Code>(text(column)); }
    template<class Code> CodeSet<Code> codes(const char *column) const
    {
        CodeSet<Code> set;
        for (const QString &text : list(column))
            set.insert(codeOf<Code>(text));
        return set;
    }

    [[noreturn]] void fault(const QString &what) const;

private:
    QString m_file;
    int m_line = 0;
    QStringList m_fields;
    std::shared_ptr<const Columns> m_columns;
};

/// The rows of a file of that name; its first row names the columns. Throws DataFault.
std::vector<DataRow> dataRows(const QString &file, const QString &text);

} // namespace taphuan
