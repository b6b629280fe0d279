#include "pupils/masks.hpp"

#include <vector>

namespace luoshi::pupils {
namespace {

// The characters of a UTF-8 text, each with its bytes.
std::vector<std::string_view> characters(std::string_view text) {
    std::vector<std::string_view> found;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at + 1;
        while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) ++end;
        found.push_back(text.substr(at, end - at));
        at = end;
    }
    return found;
}

}  // namespace

std::string mask_name(std::string_view name) {
    const auto parts = characters(name);
    if (parts.size() < 2) return std::string(name);
    std::string masked(parts.front());
    for (std::size_t i = 1; i + 1 < parts.size(); ++i) masked += '*';
    if (parts.size() == 2) return masked + "*";
    return masked + std::string(parts.back());
}

std::string mask_phone(std::string_view phone) {
    if (phone.size() < 8) return std::string(phone.size(), '*');
    return std::string(phone.substr(0, 3)) + std::string(phone.size() - 7, '*') +
           std::string(phone.substr(phone.size() - 4));
}

std::string mask_number(std::string_view number) {
    if (number.size() < 3) return std::string(number.size(), '*');
    return std::string(1, number.front()) + std::string(number.size() - 2, '*') + std::string(1, number.back());
}

std::string mask_mail(std::string_view mail) {
    const auto at = mail.find('@');
    if (at == std::string_view::npos || at == 0) return std::string(mail.size(), '*');
    return std::string(1, mail.front()) + "***" + std::string(mail.substr(at));
}

}  // namespace luoshi::pupils
