#include "foundation/json.hpp"

#include <fmt/format.h>
#include <utf8proc.h>

namespace luoshi::json {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

// Escapes of the ASCII characters that JSON does not let stand; nullptr where none is needed.
void append_ascii(std::string& out, char c) {
    switch (c) {
        case '"': out += "\\\""; return;
        case '\\': out += "\\\\"; return;
        case '\n': out += "\\n"; return;
        case '\r': out += "\\r"; return;
        case '\t': out += "\\t"; return;
        default: out += fmt::format("\\u{:04x}", static_cast<unsigned>(c));
    }
}

bool plain(unsigned char c) { return c >= 0x20 && c < 0x80 && c != '"' && c != '\\'; }

// Three bytes that are a valid character whatever its two continuation bytes say: leads E1…EC, which hold all Han
// characters and Chinese marks; and the full-width forms, EF BC and EF BD. Most of what is written passes here, without
// a call for each character.
bool plain_three(const utf8proc_uint8_t* at, const utf8proc_uint8_t* end) {
    if (end - at < 3 || (at[1] & 0xC0U) != 0x80U || (at[2] & 0xC0U) != 0x80U) return false;
    return at[0] - 0xE1U <= 0x0BU || (at[0] == 0xEF && (at[1] == 0xBC || at[1] == 0xBD));
}

}  // namespace

void append_quoted(std::string& out, std::string_view text) {
    out += '"';
    const auto* at = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
    const auto* const end = at + text.size();
    while (at < end) {
        const auto* run = at;
        while (run < end) {
            if (plain(*run))
                ++run;
            else if (plain_three(run, end))
                run += 3;
            else
                break;
        }
        out.append(reinterpret_cast<const char*>(at), static_cast<std::size_t>(run - at));
        at = run;
        if (at == end) break;
        if (*at < 0x80) {
            append_ascii(out, static_cast<char>(*at++));
            continue;
        }
        utf8proc_int32_t code = 0;
        const auto length = utf8proc_iterate(at, end - at, &code);
        if (length < 0) {
            out += replacement;
            ++at;
        } else {
            out.append(reinterpret_cast<const char*>(at), static_cast<std::size_t>(length));
            at += length;
        }
    }
    out += '"';
}

void append_number(std::string& out, double number) {
    if (!std::isfinite(number)) {
        out += "null";
        return;
    }
    char buffer[32];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, number).ptr;
    out.append(buffer, end);
}

void Faults::add(std::string_view slug, std::string detail) {
    fields_.push_back({path_, std::string(slug), std::move(detail)});
}

Problem Faults::problem() && {
    std::string detail = "提交的内容有误：";
    std::string detail_en = "the command is not valid: ";
    for (std::size_t i = 0; i < fields_.size(); ++i) {
        if (i > 0) detail += "；", detail_en += "; ";
        detail += (fields_[i].field.empty() ? "" : fields_[i].field + " ") + fields_[i].detail;
        detail_en += (fields_[i].field.empty() ? "" : fields_[i].field + " ") + fields_[i].slug;
    }
    return {Code::invalid, "invalid-fields", std::move(detail), std::move(detail_en), std::move(fields_)};
}

Faults::Step::Step(Faults& faults, std::string_view name) : faults_(faults), length_(faults.path_.size()) {
    if (!faults_.path_.empty()) faults_.path_ += '.';
    faults_.path_ += name;
}

Faults::Step::~Step() { faults_.path_.resize(length_); }

Result<value> parse(std::string_view text) {
    boost::json::parse_options options;
    options.max_depth = 64;
    boost::system::error_code error;
    value v = boost::json::parse(text, error, {}, options);
    if (error) {
        return Problem{Code::invalid, "unreadable", "内容不是有效的 JSON：" + error.message(), "not valid JSON: " + error.message()};
    }
    return v;
}

}  // namespace luoshi::json
