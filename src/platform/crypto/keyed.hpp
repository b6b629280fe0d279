// HMAC (RFC 2104) of many short messages under one key: the two blocks of the key are digested once, not for each
// message.
#pragma once
#include <memory>
#include <string_view>

#include "platform/crypto/digest.hpp"

namespace luoshi::crypto {

class KeyedDigest {
 public:
    KeyedDigest(Algorithm algorithm, std::string_view key);
    ~KeyedDigest();
    KeyedDigest(KeyedDigest&&) noexcept;
    KeyedDigest& operator=(KeyedDigest&&) noexcept;
    // The same as hmac(algorithm, key, message). May be called from many threads at once.
    Digest of(std::string_view message) const;

 private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace luoshi::crypto
