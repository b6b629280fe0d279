// The rights of this room, asked for over the path of the body that a thing concerns.
#pragma once
#include "platform/access/actor.hpp"

namespace luoshi::supervision::evaluation::permissions {

inline constexpr Permission read{"evaluation.read", "查看评价和通报", "see evaluations and circulars"};
inline constexpr Permission write{"evaluation.write", "编制评分表、组织评价", "make score sheets and run evaluations"};
inline constexpr Permission self{"evaluation.self", "本单位自评和申诉", "score oneself and appeal"};
inline constexpr Permission score{"evaluation.score", "专家评分", "score as an expert"};
inline constexpr Permission draft{"evaluation.draft", "起草通报", "draft circulars"};
inline constexpr Permission sign{"evaluation.sign", "签发、公布和撤下通报", "sign, publish and withdraw circulars"};

inline constexpr Permission all[] = {read, write, self, score, draft, sign};

}  // namespace luoshi::supervision::evaluation::permissions
