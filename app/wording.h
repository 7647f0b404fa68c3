#pragma once

#include "core/domain/finding.h"
#include "core/domain/problem.h"
#include "core/storage/storage_error.h"
#include "export/workbook.h"

#include <functional>

namespace taphuan {

// Sentences of the trade in the user's language, for the window and the command line alike. Labels
// that are data (items, ranks, units) stay Vietnamese in every language.

/// What a sentence about a finding looks up.
struct WordingContext
{
    const Estimator &estimator;
    /// Null for an id that is not in the plan.
    std::function<const TrainingClass *(const QString &id)> classOf;
};
/// For a plan that stays as it is while the context is used.
WordingContext wordingContext(const Estimator &estimator, const Plan &plan);

/// With its place in front: "classes[3].trainees[0].count: ...", "line 3, column 7: ...".
QString sentence(const Problem &problem);
/// Without the place: for beneath the field in which the value was typed.
QString reasonText(const Problem &problem);
QString sentence(const StorageError &error);
QString sentence(const ExportError &error);

/// Without its place, which placeOf says.
QString sentence(const Finding &finding, const WordingContext &context);
/// "L04 · Nước uống", "L04 ↔ L07", "Cả kế hoạch".
QString placeOf(const Finding &finding, const WordingContext &context);
/// The place within the class: "Nước uống", "↔ L07", or nothing.
QString subjectOf(const Finding &finding, const WordingContext &context);
QString severityText(Severity severity);                ///< "Lỗi"
QString findingCountsText(const FindingCounts &counts); ///< "2 lỗi, 1 cảnh báo, 5 lưu ý"

/// Why a norm lost; `chosen` is null where none was found.
QString sentence(LossReason reason, const Norm &lost, const Norm *chosen,
                 const NormQuestion &question, const Catalogue &catalogue);
/// "30.000 đồng/người/ngày", "10 %", "chưa biết mức"; item null: "30.000 đồng/ngày".
QString normFigureText(const Norm &norm, const CostItem *item, const Catalogue &catalogue);
QString normPeriodText(const Norm &norm); ///< "hiệu lực từ 20/08/2010 đến 30/06/2017"
QString normKindText(NormKind kind);      ///< "mức chi", "mức trần"
QString scopeText(const Norm &norm);      ///< "Trung ương", "Quảng Bình"
QString documentText(const QString &document, const QString &article);
/// "chưa đối chiếu văn bản gốc" for all but `sourced`, for which it is empty.
QString evidenceText(Evidence evidence);

/// The factors: "50 người × 3 ngày"; "10 % × 57.750.000 đồng" has only its base here.
QString howText(const Estimator &estimator, const Line &line);
/// Document and article of the price norm, else of the cap; "Giá địa phương" where there is
/// neither.
QString basisOf(const Estimator &estimator, const Line &line);
/// Whether the line has a finding that is an error.
bool hasError(const Line &line);
/// Whether any norm that the line stands on was not checked against its text.
bool isUnverified(const Estimator &estimator, const Line &line);
/// What is wrong with the line's rate or quantity, one sentence a text line; empty: nothing.
QString lineProblemText(const WordingContext &context, const TrainingClass &trainingClass,
                        const Line &line);
/// "Vượt mức trần 5.000 (30.000 → 35.000), cả dòng 500.000 đồng"; empty where it is not.
QString overCapText(const Estimator &estimator, const Line &line);
/// Who pays: "Ngân sách nhà nước 90 % theo 1804/QĐ-TTg, Mục III khoản 2".
QString shareText(const Estimator &estimator, const TrainingClass &trainingClass, const Line &line);

} // namespace taphuan
