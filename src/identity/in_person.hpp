// Some things only a person may do, in a session: a program with a token must not change what proves its account.
#pragma once
#include "platform/storage/work.hpp"

namespace luoshi::identity {

inline Result<Nothing> in_person(Work& work) {
    const auto proof = work.actor().proof;
    if (proof == Proof::session) return Nothing{};
    if (proof == Proof::none) return Problem{Code::denied, "sign-in-required", "请先登录", "please sign in first"};
    return Problem{Code::denied, "session-required", "此操作须本人登录后进行，不能用访问令牌", "this needs a person's session; a token cannot do it"};
}

}  // namespace luoshi::identity
