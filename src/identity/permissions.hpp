// What the rows of identity ask for. Three administrators share them out: accounts, rights, audit; never two of them in one hand.
#pragma once
#include <array>

#include "platform/access/actor.hpp"

namespace luoshi::identity::permissions {

inline constexpr Permission accounts_read{"accounts.read", "查看账户", "see accounts"};
inline constexpr Permission accounts_write{"accounts.write", "管理账户", "keep accounts"};
inline constexpr Permission roles_read{"roles.read", "查看角色和授权", "see roles and grants"};
inline constexpr Permission roles_grant{"roles.grant", "授予和终止角色", "give and end roles"};
inline constexpr Permission audit_read{"audit.read", "查看审计记录", "read the audit"};

inline constexpr std::array all{accounts_read, accounts_write, roles_read, roles_grant, audit_read};

}  // namespace luoshi::identity::permissions
