#include "platform/storage/audit.hpp"

#include <array>
#include <ranges>

namespace luoshi::storage {
namespace {

constexpr std::string_view content_domain = "luoshi.audit/1";
constexpr std::string_view link_domain = "luoshi.link/1";

void append_length(std::string& bytes, std::uint64_t length) {
    std::array<char, 8> big_endian;
    for (auto& byte : std::views::reverse(big_endian)) {
        byte = static_cast<char>(length & 255);
        length >>= 8;
    }
    bytes.append(big_endian.data(), big_endian.size());
}

void append_field(std::string& bytes, std::string_view field) {
    append_length(bytes, field.size());
    bytes += field;
}

void append_field(std::string& bytes, const std::optional<std::string>& field) {
    if (field) append_field(bytes, std::string_view(*field));
    else append_length(bytes, ~std::uint64_t{0});
}

}  // namespace

std::string audit_content(const AuditEntry& entry) {
    std::string bytes;
    bytes.reserve(256 + entry.details.size());
    append_field(bytes, content_domain);
    append_field(bytes, std::string_view(entry.county));
    append_field(bytes, std::string_view(std::to_string(entry.serial)));
    append_field(bytes, std::string_view(std::to_string(entry.at.microseconds())));
    append_field(bytes, entry.account);
    for (const std::string_view field : {std::string_view(entry.actor), std::string_view(entry.proof), std::string_view(entry.request),
                                         std::string_view(entry.action), std::string_view(entry.subject_kind),
                                         std::string_view(entry.subject), std::string_view(entry.details)}) {
        append_field(bytes, field);
    }
    return crypto::digest_hex(entry.algorithm, bytes);
}

std::string audit_link(crypto::Algorithm algorithm, std::string_view previous, std::int64_t serial, std::string_view content) {
    std::string bytes;
    bytes.reserve(256);
    append_field(bytes, link_domain);
    append_field(bytes, previous);
    append_field(bytes, std::string_view(std::to_string(serial)));
    append_field(bytes, content);
    return crypto::digest_hex(algorithm, bytes);
}

void chain_after(AuditEntry& entry, std::string_view previous) {
    entry.previous = previous;
    entry.digest = audit_link(entry.algorithm, previous, entry.serial, audit_content(entry));
}

}  // namespace luoshi::storage
