// A statement that nobody of the house would write: its name is short, as PostgreSQL wants it, and means one statement only.
#pragma once
#include <map>
#include <mutex>
#include <string>
#include <string_view>

#include "platform/storage/query.hpp"

namespace luoshi::testing {

inline storage::Query planted(std::string_view sql) {
    static std::mutex mutex;
    static std::map<std::string, std::string, std::less<>> names;  // by statement; nodes stay where they are
    const std::scoped_lock lock(mutex);
    auto known = names.find(sql);
    if (known == names.end()) known = names.emplace(std::string(sql), "test.planted_" + std::to_string(names.size())).first;
    return {known->second, known->first, known->first};
}

}  // namespace luoshi::testing
