#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace taphuan {

namespace {

/// POSIX: the first of these that is set and not empty decides about messages.
QByteArray messagesLocale()
{
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"})
        if (const QByteArray value = qgetenv(name); !value.isEmpty())
            return value;
    return {};
}

/// Qt has no Vietnamese of its own: these are its texts in the file dialogs.
[[maybe_unused]] constexpr const char *qtTexts[] = {
    QT_TRANSLATE_NOOP("FileDialog", "File name"),  QT_TRANSLATE_NOOP("FileDialog", "Filter"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "OK"),     QT_TRANSLATE_NOOP("QPlatformTheme", "Open"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"), QT_TRANSLATE_NOOP("QPlatformTheme", "Save"),
};

} // namespace

QString environmentLanguage()
{
    static const bool english = messagesLocale().startsWith("en");
    return english ? QStringLiteral("en") : QStringLiteral("vi");
}

Translation::~Translation()
{
    if (QCoreApplication::instance()) {
        QCoreApplication::removeTranslator(&m_own);
        QCoreApplication::removeTranslator(&m_qt);
    }
}

void Translation::use(const QString &language)
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    m_language = language;
    QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam)); // number_text.h
    if (m_qt.load(QStringLiteral("qtbase_") + language,
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(QStringLiteral(":/i18n/taphuan_") + language))
        QCoreApplication::installTranslator(&m_own);
}

} // namespace taphuan
