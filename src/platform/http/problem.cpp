#include "platform/http/problem.hpp"

#include "foundation/json.hpp"

namespace luoshi::http {
namespace {

// Slugs that have a status of their own within their code.
int special_status(std::string_view slug) {
    if (slug == "unreadable") return 400;
    if (slug == "sign-in-required") return 401;
    if (slug == "method-not-allowed") return 405;
    if (slug == "too-large") return 413;
    if (slug == "unsupported-type") return 415;
    if (slug == "too-many-requests") return 429;
    if (slug == "headers-too-large") return 431;
    if (slug == "internal-error") return 500;
    return 0;
}

struct Title {
    std::string_view zh;
    std::string_view en;
};

Title title_of(int status) {
    switch (status) {
        case 400: return {"请求无法读取", "The request cannot be read"};
        case 401: return {"请先登录", "Sign in first"};
        case 403: return {"没有权限", "Not permitted"};
        case 404: return {"没有找到", "Not found"};
        case 405: return {"不支持的方法", "Method not allowed"};
        case 409: return {"与现状冲突", "Conflict"};
        case 413: return {"内容过大", "Too large"};
        case 415: return {"不支持的内容类型", "Unsupported type"};
        case 422: return {"提交的内容有误", "Not valid"};
        case 429: return {"请求过于频繁", "Too many requests"};
        case 431: return {"请求头过大", "Headers too large"};
        case 500: return {"系统内部错误", "Internal error"};
        default: return {"暂时无法处理", "Unavailable"};
    }
}

void append_fields(std::string& body, const std::vector<FieldProblem>& fields) {
    body += ",\"fields\":[";
    for (std::size_t i = 0; i < fields.size(); ++i) {
        body += i == 0 ? "{\"field\":" : ",{\"field\":";
        json::append_quoted(body, fields[i].field);
        body += ",\"slug\":";
        json::append_quoted(body, fields[i].slug);
        body += ",\"detail\":";
        json::append_quoted(body, fields[i].detail);
        body += '}';
    }
    body += ']';
}

}  // namespace

int status_of(const Problem& problem) {
    if (const int special = special_status(problem.slug)) return special;
    switch (problem.code) {
        case Code::invalid: return 422;
        case Code::denied: return 403;
        case Code::missing: return 404;
        case Code::conflict: return 409;
        case Code::unavailable: return 503;
    }
    return 500;
}

Response problem_response(const Problem& problem, Language language, std::string_view request) {
    Response response;
    response.status = status_of(problem);
    const auto title = title_of(response.status);
    const bool english = language == Language::en;
    auto& body = response.body;
    body = "{\"type\":";
    json::append_quoted(body, "urn:luoshi:problem:" + problem.slug);
    body += ",\"title\":";
    json::append_quoted(body, english ? title.en : title.zh);
    body += ",\"status\":";
    json::append(body, response.status);
    body += ",\"slug\":";
    json::append_quoted(body, problem.slug);
    body += ",\"detail\":";
    json::append_quoted(body, english && !problem.detail_en.empty() ? problem.detail_en : problem.detail);
    if (!problem.fields.empty()) append_fields(body, problem.fields);
    if (!request.empty()) {
        body += ",\"request\":";
        json::append_quoted(body, request);
    }
    body += '}';
    response.headers.emplace_back("content-type", "application/problem+json");
    response.headers.emplace_back("content-language", english ? "en" : "zh-CN");
    if (response.status == 401) response.headers.emplace_back("www-authenticate", "Bearer");
    if (response.status == 503 || response.status == 429) response.headers.emplace_back("retry-after", "1");
    return response;
}

Problem not_found() { return {Code::missing, "not-found", "没有这个地址或内容", "there is no such address or thing"}; }

Problem overloaded() {
    return {Code::unavailable, "overloaded", "系统繁忙，请稍候再试", "the system is busy; please try again in a moment"};
}

Problem outcome_unknown() {
    return {Code::unavailable, "outcome-unknown", "无法确认是否已经办成；请用同一个 Idempotency-Key 再提交一次，不会重复办理",
            "it is not known whether this was done; repeat it with the same Idempotency-Key, it will not be done twice"};
}

Problem too_many_requests() {
    return {Code::unavailable, "too-many-requests", "请求过于频繁，请稍候再试", "too many requests; please wait a moment"};
}

Problem already_so() {
    return {Code::conflict, "already-so", "已有相同的记录，或与之相关的记录已经改变；请刷新后再看",
            "this exists already, or what it rests on has changed; reload and look again"};
}

Problem internal_error() {
    return {Code::unavailable, "internal-error", "系统内部错误，已记录；请把请求编号告诉管理员",
            "something went wrong here and was logged; give the request number to the administrator"};
}

Problem body_too_large(std::size_t limit_bytes) {
    const auto limit = std::to_string(limit_bytes >> 10);
    return {Code::invalid, "too-large", "内容超过 " + limit + " KB 的上限；请压缩或分开提交",
            "the content is larger than " + limit + " KB; compress it or send it in parts"};
}

Problem bad_request(std::string detail, std::string detail_en) {
    return {Code::invalid, "unreadable", std::move(detail), std::move(detail_en)};
}

}  // namespace luoshi::http
