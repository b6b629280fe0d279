// What is generated and committed must be what the program would generate now. When one fails: scripts/generate.
#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

#include "app/generated.hpp"

namespace luoshi::app {
namespace {

std::string committed(const std::string& path) {
    std::ifstream file(LUOSHI_SOURCE_DIR "/" + path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

TEST(Generated, OpenApiIsUpToDate) { EXPECT_TRUE(committed("api/openapi.json") == openapi_text()) << "run scripts/generate"; }
TEST(Generated, PermissionsAreUpToDate) { EXPECT_EQ(committed("api/permissions.txt"), permissions_text()) << "run scripts/generate"; }
TEST(Generated, SchemaIsUpToDate) { EXPECT_TRUE(committed("docs/schema/sqlite.sql") == schema_text()) << "run scripts/generate"; }

}  // namespace
}  // namespace luoshi::app
