// The secret of a token as it travels: "luoshi_<county>.<id>.<random>". The word at its head lets scanners of source code find leaked ones.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "identity/token_api.hpp"

namespace luoshi::identity {

struct TokenSecret {
    std::string county;
    TokenId id;
};
std::optional<TokenSecret> read_token_secret(std::string_view text);
std::string write_token_secret(std::string_view county, TokenId id, Random& random);

}  // namespace luoshi::identity
