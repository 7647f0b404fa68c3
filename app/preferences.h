#pragma once

#include "app/recent_model.h"

#include <QSettings>
#include <QSize>
#include <QUrl>

namespace taphuan {

/// What the user chose for the window itself, kept between runs.
class Preferences : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program")
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)
    Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY themeChanged)
    Q_PROPERTY(bool dark READ dark NOTIFY darkChanged)
    Q_PROPERTY(taphuan::RecentModel *recentFiles READ recentFiles CONSTANT)
    Q_PROPERTY(QStringList hiddenColumns READ hiddenColumns NOTIFY hiddenColumnsChanged)
    Q_PROPERTY(QUrl lastFolder READ lastFolder WRITE setLastFolder NOTIFY lastFolderChanged)
    Q_PROPERTY(QSize windowSize READ windowSize WRITE setWindowSize NOTIFY windowSizeChanged)

public:
    explicit Preferences(QObject *parent = nullptr);

    QString language() const { return m_language; } ///< "vi" or "en"
    void setLanguage(const QString &language);
    QString theme() const { return m_theme; } ///< "system", "light" or "dark"
    void setTheme(const QString &theme);
    bool dark() const { return m_dark; } ///< what the theme means now
    RecentModel *recentFiles() { return &m_recentFiles; }
    const QStringList &hiddenColumns() const { return m_hiddenColumns; } ///< "page.column"
    Q_INVOKABLE bool columnVisible(const QString &name) const;
    Q_INVOKABLE void setColumnVisible(const QString &name, bool visible);
    /// The width the user gave a panel beside a page; 0: none yet.
    Q_INVOKABLE int panelWidth(const QString &name) const;
    Q_INVOKABLE void setPanelWidth(const QString &name, int width);
    QString actingAgency() const; ///< code; empty: none chosen yet
    void setActingAgency(const QString &code);
    QUrl lastFolder() const; ///< the user's documents at first
    void setLastFolder(const QUrl &folder);
    QSize windowSize() const;
    void setWindowSize(QSize size);

    /// Puts a file on top of the recent ones.
    void remember(const QString &filePath, const QDateTime &opened);
    Q_INVOKABLE void forget(const QString &filePath);

signals:
    void languageChanged();
    void themeChanged();
    void darkChanged();
    void hiddenColumnsChanged();
    void lastFolderChanged();
    void windowSizeChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void loadRecentFiles();
    void saveRecentFiles(std::vector<RecentFile> files);
    void updateDark();

    QSettings m_settings{QSettings::defaultFormat(), QSettings::UserScope,
                         QStringLiteral("taphuan"), QStringLiteral("taphuan")};
    QString m_language;
    QString m_theme;
    bool m_dark = false;
    QStringList m_hiddenColumns;
    RecentModel m_recentFiles;
};

} // namespace taphuan
