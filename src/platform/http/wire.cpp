#include "platform/http/wire.hpp"

#include <fmt/chrono.h>

#include <ctime>

#include "foundation/time.hpp"

namespace luoshi::http {
namespace {

std::string_view reason(int status) {
    switch (status) {
        case 200: return "OK";
        case 201: return "Created";
        case 204: return "No Content";
        case 303: return "See Other";
        case 304: return "Not Modified";
        case 400: return "Bad Request";
        case 401: return "Unauthorized";
        case 403: return "Forbidden";
        case 404: return "Not Found";
        case 405: return "Method Not Allowed";
        case 409: return "Conflict";
        case 413: return "Content Too Large";
        case 415: return "Unsupported Media Type";
        case 422: return "Unprocessable Content";
        case 429: return "Too Many Requests";
        case 431: return "Request Header Fields Too Large";
        case 500: return "Internal Server Error";
        case 503: return "Service Unavailable";
        default: return "Answer";
    }
}

// IMF-fixdate (RFC 9110), made once a second and thread.
std::string_view date_line() {
    thread_local std::time_t made_at = 0;
    thread_local std::string line;
    const auto now = static_cast<std::time_t>(system_clock().now().microseconds() / 1'000'000);  // the wire's own date, not an act's
    if (now != made_at) {
        line = fmt::format("date: {:%a, %d %b %Y %H:%M:%S} GMT\r\n", fmt::gmtime(now));
        made_at = now;
    }
    return line;
}

void append_value(std::string& head, std::string_view value) {
    for (const char c : value) {
        if (static_cast<unsigned char>(c) >= 0x20 && c != 0x7F) head += c;
    }
}

}  // namespace

bool has_body(const Response& response) { return response.status != 204 && response.status != 304 && !response.events; }

std::string response_head(const Response& response, Connected connected) {
    std::string head;
    head.reserve(1024);
    head += "HTTP/1.1 ";
    head += std::to_string(response.status);
    head += ' ';
    head += reason(response.status);
    head += "\r\n";
    head += date_line();
    for (const auto& [name, value] : response.headers) {
        append_value(head, name);
        head += ": ";
        append_value(head, value);
        head += "\r\n";
    }
    if (has_body(response)) {
        head += "content-length: ";
        head += std::to_string(response.content().size());
        head += "\r\n";
    }
    if (connected == Connected::close) head += "connection: close\r\n";
    head += "\r\n";
    return head;
}

std::string_view last_hop(std::string_view forwarded_for) {
    if (const auto comma = forwarded_for.rfind(','); comma != std::string_view::npos) forwarded_for.remove_prefix(comma + 1);
    while (!forwarded_for.empty() && forwarded_for.front() == ' ') forwarded_for.remove_prefix(1);
    return forwarded_for;
}

}  // namespace luoshi::http
