// Idempotency-Key: the first answer to a write is kept in the write's own transaction, and a repeat gets it again. Keys belong to one actor
// in one county. The same key with other content is refused. Refusals change nothing, so they are not kept: a repeat is judged anew.
#pragma once
#include "platform/http/message.hpp"
#include "platform/storage/work.hpp"

namespace luoshi::http {

// 8 to 200 visible characters; nothing where the request brings none.
Result<std::optional<std::string>> idempotency_key(const Request& request);
std::string request_digest(const Request& request);

// The kept answer; nothing where the key is new; refused "idempotency-key-reused" where it was used for something else.
Result<std::optional<Response>> find_reply(Work& work, std::string_view key, std::string_view digest);
// Keeps the answer, unless the Work changed nothing or the answer carries cookies or is to be seen once.
void keep_reply(Work& work, std::string_view key, std::string_view digest, const Response& response);

}  // namespace luoshi::http
