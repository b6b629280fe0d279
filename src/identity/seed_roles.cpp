#include <algorithm>

#include "identity/api.hpp"
#include "identity/data.hpp"
#include "identity/roles.hpp"
#include "identity/queries.hpp"

namespace luoshi::identity {
namespace {

struct RolesFile {
    std::string schema;
    std::vector<RoleView> roles;
};
BOOST_DESCRIBE_STRUCT(RolesFile, (), (schema, roles))

bool same(const RoleView& a, const RoleView& b) {
    return a.words == b.words && a.words_en == b.words_en && a.duty == b.duty && a.needs_post == b.needs_post && a.permissions == b.permissions;
}

}  // namespace

std::vector<RoleView> built_in_roles() {
    auto roles = json::from_json<RolesFile>(data::roles).value().roles;
    for (auto& role : roles) std::ranges::sort(role.permissions);
    return roles;
}

std::vector<RoleView> all_roles(Work& work) {
    std::vector<RoleView> roles;
    work.each(queries::all_roles, [&](const storage::Row& row) {
        auto name = row.get<std::string>(0);
        if (roles.empty() || roles.back().name != name) {
            roles.push_back({std::move(name), row.get<std::string>(1), row.get<std::string>(2), row.get<Duty>(3), row.get<bool>(4), {}});
        }
        if (!row.is_null(5)) roles.back().permissions.push_back(row.get<std::string>(5));
    });
    return roles;
}

Result<int> seed_roles(Work& work) {
    const auto known = all_roles(work);
    int changed = 0;
    for (const auto& role : built_in_roles()) {
        const auto found = std::ranges::find(known, role.name, &RoleView::name);
        if (found != known.end() && same(*found, role)) continue;
        work.run(queries::put_role, role.name, role.words, role.words_en, role.duty, role.needs_post);
        work.run(queries::drop_role_permissions, role.name);
        for (const auto& permission : role.permissions) work.run(queries::insert_role_permission, role.name, permission);
        work.record("identity.set_role", "role", role.name, {{"permissions", boost::json::value_from(role.permissions)}});
        ++changed;
    }
    return changed;
}

std::vector<std::string> unknown_permissions(const std::vector<const Permission*>& catalogue) {
    std::vector<std::string> unknown;
    for (const auto& role : built_in_roles()) {
        for (const auto& name : role.permissions) {
            const bool known = std::ranges::any_of(catalogue, [&](const Permission* permission) { return permission->name == name; });
            if (!known) unknown.push_back(role.name + ": " + name);
        }
    }
    return unknown;
}

}  // namespace luoshi::identity
