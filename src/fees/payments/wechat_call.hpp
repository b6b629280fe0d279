// Signed calls to WeChat Pay, outside of any Work. Private to this room.
#pragma once
#include "fees/payments/wechat.hpp"
#include "foundation/random.hpp"
#include "platform/http/client.hpp"
#include "platform/jobs/runner.hpp"

namespace luoshi::fees::payments {

// The answer as it came: not yet verified.
Result<http::ClientResponse> call(const wechat::Merchant& merchant, std::string_view method, const std::string& path, const std::string& body, Instant now,
                                  Random& random);

Result<Nothing> follow_returns(const jobs::JobWork& job);

}  // namespace luoshi::fees::payments
