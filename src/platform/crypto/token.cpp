#include "platform/crypto/token.hpp"

#include "platform/crypto/bytes.hpp"

namespace luoshi::crypto {

std::string random_token(Random& random, std::size_t bytes) {
    std::string secret(bytes, '\0');
    random.fill({reinterpret_cast<std::uint8_t*>(secret.data()), secret.size()});
    return base64url(secret);
}

}  // namespace luoshi::crypto
