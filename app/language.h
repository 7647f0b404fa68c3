#pragma once

#include <QString>
#include <QTranslator>

namespace taphuan {

/// "en" where LC_ALL, LC_MESSAGES or LANG (the first that is set) begins with "en", else "vi"; as
/// it was at the first call.
QString environmentLanguage();

/// The translations of the program, the language of which can be changed while it runs.
class Translation
{
public:
    Translation() = default;
    ~Translation();
    Q_DISABLE_COPY_MOVE(Translation)

    /// "vi" or "en"; counts in sentences are written as number_text.h says. Needs the application
    /// object; sends QEvent::LanguageChange.
    void use(const QString &language);
    const QString &language() const { return m_language; }

private:
    QString m_language;
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace taphuan
