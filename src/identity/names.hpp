// The name with which somebody signs in: 2 to 64 characters without spaces, unique in the whole system, upper and lower case alike.
#pragma once
#include <string>
#include <string_view>

#include "foundation/result.hpp"

namespace luoshi::identity {

std::string lower_case(std::string_view text);  // ASCII letters
std::string account_name(std::string_view typed);  // as it is stored and compared
Result<Nothing> check_account_name(std::string_view name);
Result<Nothing> check_display_name(std::string_view name);

}  // namespace luoshi::identity
