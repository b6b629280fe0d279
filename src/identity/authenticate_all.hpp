// Many callers in one query, for http::post_together: without grants, and without noting when they were last seen (what
// they do besides is noted).
#pragma once
#include <span>
#include <vector>

#include "platform/http/credentials.hpp"

namespace luoshi::identity {

std::vector<Result<Actor>> authenticate_all(Work& work, std::span<const http::Credentials> credentials);

}  // namespace luoshi::identity
