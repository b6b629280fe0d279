#include "platform/http/idempotency.hpp"

#include "platform/crypto/digest.hpp"
#include "platform/storage/stored_reply.hpp"

namespace luoshi::http {
namespace {

struct KeptHeader {
    std::string name;
    std::string value;
};
BOOST_DESCRIBE_STRUCT(KeptHeader, (), (name, value))

// The column is text; what is not JSON is kept in base64 and says so.
enum class Form { text, base64 };
BOOST_DESCRIBE_ENUM(Form, text, base64)

struct KeptHeaders {
    Form form = Form::text;
    std::vector<KeptHeader> headers;
};
BOOST_DESCRIBE_STRUCT(KeptHeaders, (), (form, headers))

Response restore(const storage::StoredReply& kept) {
    const auto headers = json::from_json<KeptHeaders>(kept.headers).value();
    Response response;
    response.status = kept.status;
    for (const auto& header : headers.headers) response.headers.emplace_back(header.name, header.value);
    response.body = headers.form == Form::text ? kept.body : crypto::from_base64(kept.body).value_or("");
    response.headers.emplace_back("idempotent-replayed", "true");
    return response;
}

}  // namespace

Result<std::optional<std::string>> idempotency_key(const Request& request) {
    const auto key = request.header("idempotency-key");
    if (key.empty()) return std::optional<std::string>{};
    const bool visible = std::ranges::all_of(key, [](char c) { return c > ' ' && c < 0x7F; });
    if (key.size() < 8 || key.size() > 200 || !visible) {
        return Problem{Code::invalid, "idempotency-key-unusable", "Idempotency-Key 应为 8 到 200 个可见字符，例如一个 UUID",
                       "Idempotency-Key must be 8 to 200 visible characters, such as a UUID"};
    }
    return std::optional<std::string>(key);
}

std::string request_digest(const Request& request) {
    crypto::Hasher hasher;
    hasher.update(verb_word(request.verb));
    hasher.update(" ");
    hasher.update(request.target);
    hasher.update("\n");
    hasher.update(request.header("if-match"));
    hasher.update("\n");
    hasher.update(request.body);
    return crypto::hex(crypto::view(hasher.finish()));
}

Result<std::optional<Response>> find_reply(Work& work, std::string_view key, std::string_view digest) {
    const auto kept = storage::find_reply(work, key);
    if (!kept) return std::optional<Response>{};
    if (kept->digest == digest) return std::optional(restore(*kept));
    return Problem{Code::conflict, "idempotency-key-reused", "这个 Idempotency-Key 已用于另一个请求；请为新请求换一个",
                   "this Idempotency-Key was used for another request; make a new one"};
}

void keep_reply(Work& work, std::string_view key, std::string_view digest, const Response& response) {
    if (!work.changed() || response.shown_once || response.refusal || has_pair(response.headers, "set-cookie")) return;
    KeptHeaders headers;
    for (const auto& [name, value] : response.headers) headers.headers.push_back({name, value});
    if (!response.body.empty() && !response.header("content-type").starts_with("application/json")) headers.form = Form::base64;
    auto body = headers.form == Form::text ? response.body : crypto::base64(response.body);
    storage::keep_reply(work, {std::string(key), std::string(digest), response.status, json::to_json(headers), std::move(body)});
}

}  // namespace luoshi::http
