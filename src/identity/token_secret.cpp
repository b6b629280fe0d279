#include "identity/token_secret.hpp"

#include "platform/crypto/token.hpp"

namespace luoshi::identity {

namespace {
constexpr std::string_view head = "luoshi_";
}

std::optional<TokenSecret> read_token_secret(std::string_view text) {
    if (!text.starts_with(head) || text.size() > 200) return std::nullopt;
    text.remove_prefix(head.size());
    const auto first = text.find('.');
    const auto second = first == std::string_view::npos ? first : text.find('.', first + 1);
    if (second == std::string_view::npos || first == 0) return std::nullopt;
    const auto id = TokenId::parse(text.substr(first + 1, second - first - 1));
    if (!id) return std::nullopt;
    return TokenSecret{std::string(text.substr(0, first)), *id};
}

std::string write_token_secret(std::string_view county, TokenId id, Random& random) {
    return std::string(head) + std::string(county) + "." + id.to_string() + "." + crypto::random_token(random);
}

}  // namespace luoshi::identity
