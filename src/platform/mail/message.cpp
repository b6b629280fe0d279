#include "platform/mail/message.hpp"

#include <algorithm>

namespace luoshi::mail {
namespace {

bool has_control(std::string_view text) {
    return std::ranges::any_of(text, [](unsigned char c) { return c < 0x20 || c == 0x7f; });
}

bool is_atom(unsigned char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view("!#$%&'*+/=?^_`{|}~-").find(static_cast<char>(c)) != std::string_view::npos;
}

bool is_host(unsigned char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
}

// Parts separated by single dots, each of allowed characters and none empty.
template <class Allowed>
bool is_dotted(std::string_view text, Allowed allowed, std::size_t parts_min) {
    std::size_t parts = 1;
    bool empty = true;
    for (const unsigned char c : text) {
        if (c == '.') {
            if (empty) return false;
            empty = true;
            ++parts;
            continue;
        }
        if (!allowed(c)) return false;
        empty = false;
    }
    return !empty && parts >= parts_min;
}

Problem refused(std::string slug, std::string field, std::string words, std::string words_en) {
    return {Code::invalid, std::move(slug), words, std::move(words_en), {{std::move(field), "invalid", words}}};
}

}  // namespace

bool is_mail_address(std::string_view text) {
    const auto at = text.rfind('@');
    if (at == std::string_view::npos || text.size() > 254 || at > 64) return false;
    return is_dotted(text.substr(0, at), is_atom, 1) && is_dotted(text.substr(at + 1), is_host, 2);
}

Result<Nothing> check(const Message& message) {
    for (const auto& [field, value] : {std::pair{"key", &message.key},
                                       {"to", &message.to},
                                       {"subject", &message.subject},
                                       {"kind", &message.kind}}) {
        if (has_control(*value)) {
            return refused("mail-header-injection", field, "收件人、主题等不能含换行或控制字符，请删去后再发",
                           "no line breaks or control characters in a header; remove them");
        }
        if (value->empty())
            return refused("mail-empty", field, "消息缺少收件人、主题、类别或编号",
                           "a message needs a key, a receiver, a subject and a kind");
    }
    if (!std::ranges::all_of(message.kind, [](unsigned char c) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '_';
        })) {
        return refused("mail-header-injection", "kind", "类别只能用小写字母、数字、点和下划线",
                       "a kind is written in lower case letters, digits, '.' and '_'");
    }
    if (message.text.empty()) return refused("mail-empty", "text", "消息没有内容", "the message has no text");
    if (message.key.size() > 200 || message.subject.size() > 200 || message.text.size() > 20'000 ||
        message.to.size() > 254) {
        return refused("mail-too-long", "text", "消息过长：主题至多 200 字节，正文至多 20000 字节",
                       "too long: 200 bytes of subject, 20,000 of text");
    }
    if (message.channel == Channel::mail && !is_mail_address(message.to)) {
        return refused("mail-address-invalid", "to", "邮箱地址无法使用，请更正后再发",
                       "this is no usable mail address; correct it");
    }
    return Nothing{};
}

std::string masked(std::string_view address) {
    // The first character is kept whole: it may be several bytes.
    std::size_t first = address.empty() ? 0 : 1;
    while (first < address.size() && (static_cast<unsigned char>(address[first]) & 0xC0) == 0x80) ++first;
    const auto at = address.rfind('@');
    if (at != std::string_view::npos)
        return std::string(address.substr(0, std::min(first, at))) + "***" + std::string(address.substr(at));
    if (address.size() < 8) return "***";
    return std::string(address.substr(0, 3)) + "****" + std::string(address.substr(address.size() - 4));
}

}  // namespace luoshi::mail
