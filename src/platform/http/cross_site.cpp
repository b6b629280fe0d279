#include "platform/http/cross_site.hpp"

#include "platform/crypto/bytes.hpp"

namespace luoshi::http {
namespace {

// "https://luoshi.example.gov.cn:8443/x" → "luoshi.example.gov.cn:8443"
std::string_view host_of(std::string_view url) {
    const auto start = url.find("://");
    if (start == std::string_view::npos) return {};
    url.remove_prefix(start + 3);
    return url.substr(0, url.find('/'));
}

bool is_ours(const Request& request, std::string_view public_url) {
    if (const auto site = request.header("sec-fetch-site"); !site.empty()) return site == "same-origin" || site == "none";
    const auto origin = request.header("origin");
    if (origin.empty()) return true;  // no browser: browsers name the origin of every write
    const auto host = host_of(origin);
    return !host.empty() && (host == request.header("host") || host == host_of(public_url));
}

}  // namespace

Result<Nothing> require_same_site(const Request& request, std::string_view public_url) {
    if (is_ours(request, public_url)) return Nothing{};
    return Problem{Code::denied, "cross-site", "请求来自其他网站，已拒绝；请在本系统页面内操作",
                   "this request came from another site; act on the pages of this system"};
}

Result<Nothing> require_csrf(const Request& request, const Actor& actor) {
    if (actor.proof != Proof::session) return Nothing{};
    if (!actor.csrf.empty() && crypto::same_secret(request.header("x-csrf-token"), actor.csrf)) return Nothing{};
    return Problem{Code::denied, "csrf-token-wrong", "页面已过期，请刷新后再试", "the page is out of date; reload it and try again"};
}

}  // namespace luoshi::http
