// The ground plan as a checkable rule: who may include whom, and which outside library stands behind which wall (docs/architecture.md).
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace luoshi::architecture {

struct Source {
    std::string path;  // below src/, "notices/find_notices.cpp"
    std::string text;
};

struct Violation {
    std::string path;
    int line = 0;
    std::string rule;  // one sentence: what is wrong and where it belongs
};

std::vector<Violation> violations(const std::vector<Source>& sources);
std::vector<Source> read_sources(std::string_view folder);

}  // namespace luoshi::architecture
