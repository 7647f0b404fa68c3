#include "app/preferences.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPalette>
#include <QStandardPaths>

namespace taphuan {

namespace {

constexpr qsizetype mostRecentFiles = 12;
constexpr QSize firstWindowSize(1366, 768);

const auto languageKey = QStringLiteral("window/language");
const auto themeKey = QStringLiteral("window/theme");
const auto sizeKey = QStringLiteral("window/size");
const auto panelWidthKey = QStringLiteral("window/panel.");
const auto hiddenColumnsKey = QStringLiteral("window/hiddenColumns");
const auto actingAgencyKey = QStringLiteral("plan/actingAgency");
const auto lastFolderKey = QStringLiteral("files/lastFolder");
const auto recentKey = QStringLiteral("files/recent");

/// Columns that are off until they are asked for.
QStringList atFirstHidden()
{
    QStringList names{QStringLiteral("cooperatives.note"), QStringLiteral("lecturers.phone"),
                      QStringLiteral("lecturers.email"), QStringLiteral("estimate.state"),
                      QStringLiteral("estimate.own")};
    for (const char *column :
         {"type", "sessions", "place", "locality", "venue", "priority", "state", "own"})
        names += QLatin1String("classes.") + QLatin1String(column);
    return names;
}

QString oneOf(const QStringList &allowed, const QString &value)
{
    return allowed.contains(value) ? value : allowed.first();
}

} // namespace

Preferences::Preferences(QObject *parent)
    : QObject(parent)
    , m_language(oneOf({QStringLiteral("vi"), QStringLiteral("en")},
                       m_settings.value(languageKey).toString()))
    , m_theme(oneOf({QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark")},
                    m_settings.value(themeKey).toString()))
    , m_hiddenColumns(m_settings.value(hiddenColumnsKey, atFirstHidden()).toStringList())
{
    loadRecentFiles();
    qGuiApp->installEventFilter(this);
    updateDark();
}

void Preferences::setLanguage(const QString &language)
{
    if (m_language == language)
        return;
    m_language = language;
    m_settings.setValue(languageKey, language);
    emit languageChanged();
}

void Preferences::setTheme(const QString &theme)
{
    if (m_theme == theme)
        return;
    m_theme = theme;
    m_settings.setValue(themeKey, theme);
    emit themeChanged();
    updateDark();
}

bool Preferences::columnVisible(const QString &name) const
{
    return !m_hiddenColumns.contains(name);
}

void Preferences::setColumnVisible(const QString &name, bool visible)
{
    if (columnVisible(name) == visible)
        return;
    if (visible)
        m_hiddenColumns.removeAll(name);
    else
        m_hiddenColumns.append(name);
    m_settings.setValue(hiddenColumnsKey, m_hiddenColumns);
    emit hiddenColumnsChanged();
}

int Preferences::panelWidth(const QString &name) const
{
    return m_settings.value(panelWidthKey + name).toInt();
}

void Preferences::setPanelWidth(const QString &name, int width)
{
    m_settings.setValue(panelWidthKey + name, width);
}

QString Preferences::actingAgency() const
{
    return m_settings.value(actingAgencyKey).toString();
}

void Preferences::setActingAgency(const QString &code)
{
    m_settings.setValue(actingAgencyKey, code);
}

QUrl Preferences::lastFolder() const
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return m_settings.value(lastFolderKey, QUrl::fromLocalFile(documents)).toUrl();
}

void Preferences::setLastFolder(const QUrl &folder)
{
    if (lastFolder() == folder)
        return;
    m_settings.setValue(lastFolderKey, folder);
    emit lastFolderChanged();
}

QSize Preferences::windowSize() const
{
    return m_settings.value(sizeKey, firstWindowSize).toSize();
}

void Preferences::setWindowSize(QSize size)
{
    if (windowSize() == size)
        return;
    m_settings.setValue(sizeKey, size);
    emit windowSizeChanged();
}

void Preferences::remember(const QString &filePath, const QDateTime &opened)
{
    std::vector<RecentFile> files = m_recentFiles.rows();
    std::erase_if(files, [&](const RecentFile &file) { return file.filePath == filePath; });
    files.insert(files.begin(), RecentFile{filePath, opened});
    if (files.size() > mostRecentFiles)
        files.resize(mostRecentFiles);
    saveRecentFiles(std::move(files));
    setLastFolder(QUrl::fromLocalFile(QFileInfo(filePath).absolutePath()));
}

void Preferences::forget(const QString &filePath)
{
    std::vector<RecentFile> files = m_recentFiles.rows();
    std::erase_if(files, [&](const RecentFile &file) { return file.filePath == filePath; });
    saveRecentFiles(std::move(files));
}

bool Preferences::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange)
        updateDark();
    return QObject::eventFilter(watched, event);
}

void Preferences::loadRecentFiles()
{
    std::vector<RecentFile> files;
    const int count = m_settings.beginReadArray(recentKey);
    for (int i = 0; i < count; ++i) {
        m_settings.setArrayIndex(i);
        files.push_back({m_settings.value(QStringLiteral("path")).toString(),
                         m_settings.value(QStringLiteral("opened")).toDateTime()});
    }
    m_settings.endArray();
    m_recentFiles.show(files);
}

void Preferences::saveRecentFiles(std::vector<RecentFile> files)
{
    m_settings.remove(recentKey);
    m_settings.beginWriteArray(recentKey, int(files.size()));
    for (int i = 0; i < int(files.size()); ++i) {
        m_settings.setArrayIndex(i);
        m_settings.setValue(QStringLiteral("path"), files[std::size_t(i)].filePath);
        m_settings.setValue(QStringLiteral("opened"), files[std::size_t(i)].opened);
    }
    m_settings.endArray();
    m_recentFiles.show(files);
}

/// QStyleHints::colorScheme says it from Qt 6.5 on; until then a dark desktop has a dark palette.
void Preferences::updateDark()
{
    const bool dark = m_theme == QLatin1String("dark") ||
                      (m_theme == QLatin1String("system") &&
                       QGuiApplication::palette().window().color().lightness() < 128);
    if (m_dark == dark)
        return;
    m_dark = dark;
    emit darkChanged();
}

} // namespace taphuan
