// What makes two publicity records the same: the same address, however it was copied, or the same file. Pure.
#pragma once
#include <string>
#include <string_view>

#include "foundation/result.hpp"

namespace luoshi::programmes::events::records {

// "https://WWW.Example.cn/a/1.html?utm_source=x#top" → "example.cn/a/1.html". Scheme, "www.", port of the scheme, fragment, closing slash and the
// parameters by which messengers and counters follow a reader fall away; the others are sorted. Refuses with "link-invalid" what is no http address.
Result<std::string> plain_link(std::string_view link);

// 64 hexadecimal digits: of the plain link, or of the file where there is none.
Result<std::string> counted_key(std::string_view link, std::string_view file_sha256);

}  // namespace luoshi::programmes::events::records
