#pragma once

#include "app/choice_model.h"
#include "app/import_field_model.h"
#include "app/import_row_model.h"
#include "app/plan_part.h"
#include "app/work_queue.h"

#include "core/exchange/spreadsheet_reader.h"

#include <QSet>
#include <QUrl>

namespace taphuan {

/// A list of cooperatives on its way into the register: read on a worker, its columns assigned,
/// shown row by row; nothing is changed until it is accepted.
class RegisterImport : public PlanPart
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    Q_PROPERTY(taphuan::Job *job READ job CONSTANT)
    Q_PROPERTY(bool open READ isOpen NOTIFY fileChanged)
    Q_PROPERTY(QString fileName READ fileName NOTIFY fileChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY previewChanged)
    Q_PROPERTY(bool isText READ isText NOTIFY previewChanged)
    Q_PROPERTY(taphuan::ChoiceModel *encodings READ encodings CONSTANT)
    Q_PROPERTY(QString encoding READ encoding NOTIFY previewChanged)
    Q_PROPERTY(taphuan::ChoiceModel *separators READ separators CONSTANT)
    Q_PROPERTY(QString separator READ separator NOTIFY previewChanged)
    Q_PROPERTY(taphuan::ChoiceModel *legacyTexts READ legacyTexts CONSTANT)
    Q_PROPERTY(QString legacyText READ legacyText NOTIFY previewChanged)
    Q_PROPERTY(taphuan::ChoiceModel *sheets READ sheets CONSTANT)
    Q_PROPERTY(QString sheet READ sheet NOTIFY previewChanged)
    Q_PROPERTY(QString headerRow READ headerRow NOTIFY previewChanged)
    Q_PROPERTY(taphuan::ChoiceModel *columns READ columns CONSTANT)
    Q_PROPERTY(taphuan::ImportFieldModel *fields READ fields CONSTANT)
    Q_PROPERTY(taphuan::ImportRowModel *rows READ rows CONSTANT)
    Q_PROPERTY(QList<int> counts READ counts NOTIFY previewChanged)
    Q_PROPERTY(int accepted READ accepted NOTIFY previewChanged)

public:
    explicit RegisterImport(PlanEdits &edits, QObject *parent = nullptr);

    Job *job() { return m_queue.job(); }
    bool isOpen() const { return m_file != nullptr; }
    const QString &fileName() const { return m_fileName; }
    const QString &problem() const { return m_problem; } ///< of the file or the table
    bool isText() const { return m_csv.has_value(); }    ///< separated values, no workbook
    ChoiceModel *encodings() { return &m_encodings; }
    QString encoding() const;
    ChoiceModel *separators() { return &m_separators; }
    QString separator() const;
    ChoiceModel *legacyTexts() { return &m_legacyTexts; }
    QString legacyText() const { return QString::number(int(m_legacyText)); }
    ChoiceModel *sheets() { return &m_sheets; }
    QString sheet() const { return QString::number(m_mapping.sheet); }
    QString headerRow() const;
    ChoiceModel *columns() { return &m_columns; }
    ImportFieldModel *fields() { return &m_fields; }
    ImportRowModel *rows() { return &m_rows; }
    QList<int> counts() const; ///< of the rows, by ImportRowModel::Outcome
    int accepted() const;      ///< how many cooperatives would be new or different

    void look(const OpenPlan *plan) override;
    void show(const PlanDelta &delta) override;

    Q_INVOKABLE void read(const QUrl &file);
    // Reads the file again, otherwise than was guessed.
    Q_INVOKABLE void setEncoding(const QString &encoding);
    Q_INVOKABLE void setSeparator(const QString &separator);
    Q_INVOKABLE void setLegacyText(const QString &legacyText);
    Q_INVOKABLE void setSheet(const QString &sheet);
    /// Answers a sentence where the text is no row of the sheet.
    Q_INVOKABLE QString setHeaderRow(const QString &text);
    /// The field by its place in `fields`.
    Q_INVOKABLE void setColumn(int field, const QString &column);
    Q_INVOKABLE void setAccepted(int number, bool accepted);
    /// Makes it one step; answers why not, or an empty text.
    Q_INVOKABLE QString accept();
    Q_INVOKABLE void close();

signals:
    void fileChanged();
    void previewChanged();

private:
    /// What the worker makes, for the window's thread once the job has ended.
    struct Reading
    {
        std::shared_ptr<const Spreadsheet> file;
        std::optional<CsvForm> csv;
        TableMapping mapping;
        CooperativePreview preview;
    };
    using Read = std::function<QString(Reading &reading, const Job::Progress &progress)>;
    static QString readFrom(const QString &path, const SpreadsheetOptions &options,
                            Reading &reading);

    void readAgain();
    void start(const QString &title, Read read);
    void take(Reading reading);
    void prepare();
    void fail(const QString &reason);

    WorkQueue m_queue;
    std::shared_ptr<const Spreadsheet> m_file;
    bool m_isBeingRead = false; ///< m_file is none, or to be replaced
    QString m_path;
    QString m_fileName;
    QString m_problem;
    std::optional<CsvForm> m_csv;
    LegacyText m_legacyText = LegacyText::Recognise;
    TableMapping m_mapping;
    QSet<int> m_leftOut; ///< numbers of the rows that the user took out
    ChoiceModel m_encodings;
    ChoiceModel m_separators;
    ChoiceModel m_legacyTexts;
    ChoiceModel m_sheets;
    ChoiceModel m_columns;
    ImportFieldModel m_fields;
    ImportRowModel m_rows;
};

} // namespace taphuan
