#include "platform/mail/mime.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "platform/crypto/digest.hpp"

namespace luoshi::mail {
namespace {

constexpr std::array<std::string_view, 7> day_names{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
constexpr std::array<std::string_view, 12> month_names{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                       "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

// RFC 5322 3.3, in Beijing time.
std::string header_date(Instant now) {
    const auto date = now.date();
    const auto written = now.to_string();  // 2026-09-01T08:00:00+08:00
    const auto ymd = date.ymd();
    return fmt::format("{}, {} {} {} {} +0800", day_names[date.weekday().c_encoding()],
                       static_cast<unsigned>(ymd.day()), month_names[static_cast<unsigned>(ymd.month()) - 1],
                       static_cast<int>(ymd.year()), written.substr(11, 8));
}

std::string base64_lines(std::string_view text) {
    const auto encoded = crypto::base64(text);
    std::string lines;
    for (std::size_t at = 0; at < encoded.size(); at += 76) lines += encoded.substr(at, 76) + "\r\n";
    return lines;
}

}  // namespace

std::string encoded_words(std::string_view text) {
    if (std::ranges::all_of(text, [](unsigned char c) { return c >= 0x20 && c < 0x7f; })) return std::string(text);
    constexpr std::size_t bytes_max = 45;  // 60 characters of base64 and 12 around them
    std::string out;
    while (!text.empty()) {
        std::size_t end = std::min(bytes_max, text.size());
        while (end < text.size() && end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
        if (end == 0) end = std::min(bytes_max, text.size());  // no UTF-8 at all
        out += (out.empty() ? "=?UTF-8?B?" : "\r\n =?UTF-8?B?") + crypto::base64(text.substr(0, end)) + "?=";
        text.remove_prefix(end);
    }
    return out;
}

std::string mime(const Message& message, std::string_view county, const Envelope& envelope) {
    const auto id = crypto::sha256_hex(std::string(county) + "\n" + message.key).substr(0, 32);
    const auto domain = envelope.from.substr(envelope.from.rfind('@') + 1);
    const auto name = envelope.from_name.empty() ? std::string() : encoded_words(envelope.from_name) + " ";
    std::string text = message.text;  // lone line feeds become CRLF: the text part's own rule (RFC 2046 4.1.1)
    std::string lines;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\n' && (i == 0 || text[i - 1] != '\r')) lines += '\r';
        lines += text[i];
    }
    return fmt::format(
        "Date: {}\r\nFrom: {}<{}>\r\nTo: <{}>\r\nSubject: {}\r\nMessage-ID: <{}@{}>\r\nMIME-Version: "
        "1.0\r\nContent-Type: text/plain; "
        "charset=utf-8\r\nContent-Transfer-Encoding: base64\r\nAuto-Submitted: auto-generated\r\nX-Luoshi-Kind: "
        "{}\r\n\r\n{}",
        header_date(envelope.now), name, envelope.from, message.to, encoded_words(message.subject), id, domain,
        message.kind, base64_lines(lines));
}

}  // namespace luoshi::mail
