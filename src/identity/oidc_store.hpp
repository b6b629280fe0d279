// Rows of the way through another provider. An attempt lies in the county of whoever began it (the province's for nobody); state and ticket name it
// at their head, so that they are found without asking everywhere.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "identity/oidc_api.hpp"

namespace luoshi::identity {

struct OidcLink {
    std::string county;
    AccountId account;
};
BOOST_DESCRIBE_STRUCT(OidcLink, (), (county, account))

std::string secret_in(std::string_view county, Random& random);  // "<county>.<random>"
std::string county_in(std::string_view secret);

std::optional<OidcLink> find_link(Work& work, std::string_view issuer, std::string_view subject);
// The finished attempt whose ticket this is, while it holds.
std::optional<OidcAttempt> find_ticket_holder(Work& work, std::string_view ticket);
Problem ticket_unknown();

}  // namespace luoshi::identity
