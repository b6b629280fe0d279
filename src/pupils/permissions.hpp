// The rights of the roster, each asked for over the path of a school. A head teacher's right reaches the own class
// only; a guardian holds no right at all: what a guardian may do hangs on the binding to the child (require_guardian).
#pragma once
#include "platform/access/actor.hpp"

namespace luoshi::pupils::permissions {

inline constexpr Permission read{"pupils.read", "查看学生名册", "see the roster of pupils"};
inline constexpr Permission write{"pupils.write", "登记班级和学生", "keep classes and pupils"};
inline constexpr Permission reveal{"pupils.reveal", "查看被遮盖的个人信息（须写明理由）",
                                   "see masked personal details, giving a reason"};
// Of the school's office and finance only (afterschool.md 2.4: a class teacher must not see the category).
inline constexpr Permission groups{"pupils.groups", "查看和登记优先、困难群体",
                                   "see and keep priority and hardship groups"};
inline constexpr Permission guardians{"pupils.guardians", "办理监护人绑定和争议",
                                      "handle bindings of guardians and disputes"};
inline constexpr Permission agreements{"pupils.agreements", "起草和公布家长协议",
                                       "draft and publish agreements for families"};
inline constexpr Permission own_class{"pupils.own_class", "管理本班学生的绑定和意愿",
                                      "handle bindings and consents of one's own class"};

inline constexpr Permission all[] = {read, write, reveal, groups, guardians, agreements, own_class};

}  // namespace luoshi::pupils::permissions
