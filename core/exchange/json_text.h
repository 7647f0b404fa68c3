#pragma once

#include "core/domain/codes.h"
#include "core/domain/thousandths.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

#include <rapidjson/prettywriter.h>
#include <rapidjson/stringbuffer.h>

namespace taphuan {

/// A JSON text that grows; numbers are written exactly as the domain has them.
class JsonText
{
public:
    JsonText() : m_writer(m_buffer) { m_writer.SetIndent(' ', 1); }

    void startObject() { m_writer.StartObject(); }
    void endObject() { m_writer.EndObject(); }
    void startList() { m_writer.StartArray(); }
    void endList() { m_writer.EndArray(); }
    void key(const char *name) { m_writer.Key(name); }

    void null() { m_writer.Null(); }
    void value(QByteArrayView utf8) { m_writer.String(utf8.data(), unsigned(utf8.size())); }
    void value(const char *text) { m_writer.String(text); }
    void value(const QString &text) { value(QByteArrayView(text.toUtf8())); }
    void value(QLatin1String ascii) { value(QByteArrayView(ascii.data(), ascii.size())); }
    void value(qint64 number) { m_writer.Int64(number); }
    void value(int number) { m_writer.Int(number); }
    void value(bool yes) { m_writer.Bool(yes); }
    void value(Money money) { value(money.dong()); }
    void value(QDate date) { value(date.toString(Qt::ISODate)); }
    void value(const QDateTime &moment) { value(moment.toUTC().toString(Qt::ISODate)); }

    template<class Tag> void value(Thousandths<Tag> decimal)
    {
        const QByteArray text = decimal.text().toLatin1();
        m_writer.RawValue(text.constData(), std::size_t(text.size()), rapidjson::kNumberType);
    }
    template<class Code>
    requires std::is_enum_v<Code>
    void value(Code code) { value(codesOf<Code>()[std::size_t(code)]); }
    template<class T> void value(const std::optional<T> &given) { given ? value(*given) : null(); }

    void value(const QStringList &texts)
    {
        startList();
        for (const QString &text : texts)
            value(text);
        endList();
    }
    template<class Code> void value(CodeSet<Code> codes)
    {
        startList();
        for (std::size_t i = 0; i < codesOf<Code>().size(); ++i)
            if (codes.contains(Code(i)))
                value(Code(i));
        endList();
    }

    template<class T> void field(const char *name, const T &content)
    {
        key(name);
        value(content);
    }

    /// The whole text, with a line end; the last that is asked of it.
    QByteArray toUtf8()
    {
        m_buffer.Put('\n');
        return QByteArray(m_buffer.GetString(), qsizetype(m_buffer.GetSize()));
    }

private:
    rapidjson::StringBuffer m_buffer;
    rapidjson::PrettyWriter<rapidjson::StringBuffer> m_writer;
};

} // namespace taphuan
