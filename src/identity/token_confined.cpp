#include "identity/token_api.hpp"

namespace luoshi::identity {

std::vector<Grant> confined(const std::vector<Grant>& grants, const std::vector<std::string>& permissions, std::string_view scope) {
    std::vector<Grant> left;
    for (const auto& grant : grants) {
        if (grant.scope.empty() || std::ranges::find(permissions, grant.permission) == permissions.end()) continue;
        if (std::string_view(grant.scope).starts_with(scope)) left.push_back(grant);
        else if (scope.starts_with(grant.scope)) left.push_back({grant.permission, std::string(scope)});
    }
    return left;
}

}  // namespace luoshi::identity
