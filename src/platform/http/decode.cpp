#include "platform/http/decode.hpp"

#include "platform/http/problem.hpp"

namespace luoshi::http::detail {
namespace {

bool is_json(std::string_view content_type) {
    const auto end = content_type.find(';');
    auto type = content_type.substr(0, end);
    while (!type.empty() && type.back() == ' ') type.remove_suffix(1);
    return type == "application/json";
}

}  // namespace

Result<boost::json::object> json_body(const Request& request) {
    if (request.body.empty()) return boost::json::object{};
    if (!is_json(request.header("content-type"))) {
        return Problem{Code::invalid, "unsupported-type", "内容类型应为 application/json", "the content type must be application/json"};
    }
    TRY(json::value body, json::parse(request.body));
    if (auto* object = body.if_object()) return std::move(*object);
    return Problem{Code::invalid, "invalid-fields", "提交的内容应为一个 JSON 对象", "the content must be one JSON object"};
}

// "7" in quotes, weak or strong, is version 7; * is any version.
IfMatch read_if_match(const Request& request, json::Faults& faults) {
    auto text = request.header("if-match");
    if (text.empty() || text == "*") return {};
    if (text.starts_with("W/")) text.remove_prefix(2);
    if (text.size() >= 2 && text.front() == '"' && text.back() == '"') text = text.substr(1, text.size() - 2);
    return {json::read_text<std::int64_t>(text, faults)};
}

ClientFacts client_facts(const Request& request) {
    return {request.address, std::string(request.header("user-agent")), request.language() == Language::en ? "en" : "zh-CN"};
}

Upload take_upload(const Request& request) {
    return {std::string(find_pair(request.query, "name")), std::string(request.header("content-type")), request.body};
}

const std::string* path_part(const Request& request, std::string_view name) {
    for (const auto& [key, value] : request.path_parts) {
        if (key == name) return &value;
    }
    return nullptr;
}

void refuse_unknown_query(const Request& request, std::span<const std::string_view> known, json::Faults& faults) {
    for (const auto& [name, value] : request.query) {
        if (name == "lang" || std::ranges::find(known, name) != known.end()) continue;
        const json::Faults::Step step(faults, name);
        faults.add("unknown-field", "没有这个参数");
    }
}

void refuse_unknown_members(const boost::json::object& body, std::span<const std::string_view> known, json::Faults& faults) {
    for (const auto& member : body) {
        if (std::ranges::find(known, std::string_view(member.key())) != known.end()) continue;
        const json::Faults::Step step(faults, member.key());
        faults.add("unknown-field", "没有这个字段");
    }
}

void refuse_limit(std::optional<int> limit, json::Faults& faults) {
    if (!limit || (*limit >= 1 && *limit <= largest_page)) return;
    const json::Faults::Step step(faults, "limit");
    faults.add("out-of-range", "应在 1 到 200 之间");
}

}  // namespace luoshi::http::detail
