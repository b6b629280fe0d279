#include "platform/access/actor.hpp"

#include <algorithm>

namespace luoshi {

bool Actor::may(const Permission& permission, std::string_view path) const {
    if (permission.name == public_access.name) return true;
    if (permission.name == signed_in.name) return is_signed_in();
    return std::ranges::any_of(grants, [&](const Grant& grant) {
        return (grant.permission == permission.name || grant.permission == "*") && !grant.scope.empty() && path.starts_with(grant.scope);
    });
}

bool Actor::may_somewhere(const Permission& permission) const {
    if (permission.name == public_access.name) return true;
    if (permission.name == signed_in.name) return is_signed_in();
    return std::ranges::any_of(grants, [&](const Grant& grant) {
        return (grant.permission == permission.name || grant.permission == "*") && !grant.scope.empty();
    });
}

std::vector<std::string> Actor::scopes(const Permission& permission) const {
    std::vector<std::string> roots;
    for (const auto& grant : grants) {
        if ((grant.permission == permission.name || grant.permission == "*") && !grant.scope.empty()) roots.push_back(grant.scope);
    }
    std::ranges::sort(roots);  // a prefix sorts directly before what it covers
    std::vector<std::string> outer;
    for (auto& root : roots) {
        if (outer.empty() || !root.starts_with(outer.back())) outer.push_back(std::move(root));
    }
    return outer;
}

Actor trusted_actor(Proof proof, std::string name) {
    Actor actor;
    actor.name = std::move(name);
    actor.proof = proof;
    actor.grants = {{"*", "/"}};
    return actor;
}

Result<Nothing> require(const Actor& actor, const Permission& permission, std::string_view path) {
    if (actor.may(permission, path)) return Nothing{};
    if (!actor.is_signed_in()) return Problem{Code::denied, "sign-in-required", "请先登录", "please sign in first"};
    return Problem{Code::denied, "not-permitted",
                   "您没有在此处“" + std::string(permission.words) + "”的权限；请向本单位的安全管理员申请",
                   "you may not " + std::string(permission.words_en) + " here; ask your security administrator"};
}

}  // namespace luoshi
