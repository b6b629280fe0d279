// From the View of a use case to a Response.
#pragma once
#include "platform/http/route.hpp"
#include "platform/http/table.hpp"

namespace luoshi::http {

// What the Request asked of the answer's form.
struct Shape {
    Format format = Format::json;
    bool secure = false;    // cookies only over TLS
    bool creates = false;   // a POST: 201 where the View has an id
    std::string list = {};  // name of an exported file
};
Shape shape_of(const Request& request);

Response file_response(const FileReply& file);
void add_cookies(Response& response, const CookieInstruction& cookie, bool secure);
// attachment; filename*=UTF-8''… (RFC 6266, RFC 8187)
std::string content_disposition(std::string_view name, bool shown_inline);

template <class View>
std::string page_json(const View& page) {
    std::string out = "{\"items\":";
    json::append(out, page.items);
    out += ",\"next\":";
    json::append(out, page.next);
    out += ",\"total\":";
    json::append(out, page.total);
    return out + '}';
}

template <class View>
Response encode_view(const View& view, const Shape& shape) {
    Response response;
    if constexpr (std::is_same_v<View, Nothing>) {
        response.status = 204;
    } else if constexpr (std::is_same_v<View, FileReply>) {
        return file_response(view);
    } else if constexpr (std::is_same_v<View, Topic>) {
        response.topic = view.name;
    } else if constexpr (is_kept<View>::value) {
        if (!view.refusal) return encode_view(view.view, shape);
        response.refusal = std::make_shared<const Problem>(*view.refusal);
    } else if constexpr (is_session_reply<View>::value) {
        response = encode_view(view.body, shape);
        add_cookies(response, view.cookie, shape.secure);
    } else {
        if constexpr (is_page<View>::value) response.body = page_json(view);
        else response.body = json::to_json(view);
        response.headers.emplace_back("content-type", "application/json");
        response.shown_once = requires { typename View::shown_once; };
        if constexpr (requires { view.version; }) {
            if constexpr (std::is_integral_v<std::remove_cvref_t<decltype(view.version)>>) {
                response.headers.emplace_back("etag", '"' + std::to_string(view.version) + '"');
            }
        }
        if constexpr (requires { view.id; }) {
            if (shape.creates) response.status = 201;
        }
    }
    return response;
}

}  // namespace luoshi::http
