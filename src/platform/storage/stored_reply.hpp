// First answers to requests with an Idempotency-Key: kept in the transaction of the act itself, given again when the request is repeated.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "platform/storage/storage.hpp"

namespace luoshi::storage {

struct StoredReply {
    std::string key;      // as the client chose it
    std::string digest;   // of the request: the same key with another request is refused
    int status = 0;
    std::string headers;  // JSON
    std::string body;
};
BOOST_DESCRIBE_STRUCT(StoredReply, (), (key, digest, status, headers, body))

// The reply that this actor got for this key in this Work's county.
std::optional<StoredReply> find_reply(Work& work, std::string_view key);
void keep_reply(Work& work, const StoredReply& reply);

// Removes replies from before this instant, county by county; answers how many.
std::int64_t forget_replies(Storage& storage, Instant before);

}  // namespace luoshi::storage
