#include "platform/http/encode.hpp"

#include <fmt/format.h>

#include "platform/http/cookie_names.hpp"

namespace luoshi::http {
namespace {

// RFC 8187, attr-char.
bool plain_in_parameter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || std::string_view("!#$&+-.^_`|~").find(c) != std::string_view::npos;
}

std::string cookie_line(std::string_view name, std::string_view value, std::int64_t max_age, bool for_scripts, bool secure) {
    return fmt::format("{}={}; Path=/; Max-Age={}; SameSite=Lax{}{}", name, value, value.empty() ? 0 : max_age,
                       for_scripts ? "" : "; HttpOnly", secure ? "; Secure" : "");
}

}  // namespace

Shape shape_of(const Request& request) {
    Shape shape;
    shape.format = format_wanted(request);
    shape.secure = request.secure;
    shape.creates = request.verb == Verb::post;
    shape.list = request.path.substr(request.path.rfind('/') + 1);
    return shape;
}

std::string content_disposition(std::string_view name, bool shown_inline) {
    std::string encoded;
    for (const char c : name) {
        if (plain_in_parameter(c)) encoded += c;
        else encoded += fmt::format("%{:02X}", static_cast<unsigned>(static_cast<unsigned char>(c)));
    }
    return fmt::format("{}; filename*=UTF-8''{}", shown_inline ? "inline" : "attachment", encoded);
}

Response file_response(const FileReply& file) {
    Response response;
    response.headers.emplace_back("content-type", file.type);
    response.headers.emplace_back("content-disposition", content_disposition(file.name, file.inline_));
    response.body = file.bytes;
    return response;
}

// The session's secret is out of reach of scripts; the CSRF value is there to be read and sent back as X-CSRF-Token.
void add_cookies(Response& response, const CookieInstruction& cookie, bool secure) {
    response.headers.emplace_back("set-cookie", cookie_line(session_cookie(secure), cookie.session, cookie.max_age_seconds, false, secure));
    response.headers.emplace_back("set-cookie", cookie_line(csrf_cookie(secure), cookie.session.empty() ? "" : cookie.csrf, cookie.max_age_seconds, true, secure));
}

}  // namespace luoshi::http
