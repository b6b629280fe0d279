#include "platform/http/target.hpp"

#include <boost/url/parse.hpp>
#include <boost/url/url_view.hpp>

#include <utf8proc.h>

#include "platform/http/problem.hpp"

namespace luoshi::http {
namespace {

Problem unreadable() { return bad_request("地址无法识别", "the address cannot be read"); }

bool is_utf8(std::string_view text) {
    const auto* at = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
    auto left = static_cast<utf8proc_ssize_t>(text.size());
    while (left > 0) {
        utf8proc_int32_t code = 0;
        const auto length = utf8proc_iterate(at, left, &code);
        if (length < 0) return false;
        at += length;
        left -= length;
    }
    return true;
}

// Decoded text may hold no control characters (among them NUL) and must be UTF-8.
bool is_clean(std::string_view text) {
    return std::ranges::none_of(text, [](unsigned char c) { return c < 0x20 || c == 0x7F; }) && is_utf8(text);
}

}  // namespace

Result<Target> parse_target(std::string_view text) {
    const auto url = boost::urls::parse_origin_form(text);
    if (url.has_error()) return unreadable();
    Target target;
    for (const auto& segment : url->segments()) {
        if (!is_clean(segment) || segment == "." || segment == "..") return unreadable();
        target.segments.push_back(segment);
    }
    boost::urls::encoding_opts options;
    options.space_as_plus = true;
    for (const auto& param : url->params(options)) {
        if (!is_clean(param.key) || !is_utf8(param.value) || param.value.find('\0') != std::string::npos) return unreadable();
        target.query.emplace_back(param.key, param.value);
    }
    return target;
}

}  // namespace luoshi::http
