// A made-up county of a few schools in a data folder: billed, paid, and its term waiting for the settlement. For tests that kill the program that works on it.
#pragma once
#include <filesystem>
#include <string>
#include <vector>

#include "fees/charges/api.hpp"
#include "fees/closing/use_cases.hpp"
#include "platform/storage/storage.hpp"

namespace luoshi::testing {

inline constexpr const char* county = "430104";
inline constexpr const char* county_path = "/430000/430100/430104/";
inline constexpr const char* password_of_all = "Yangben-2026";

struct ASchool {
    fees::closing::PlanId plan;
    BodyId body;
    std::string path;
};
BOOST_DESCRIBE_STRUCT(ASchool, (), (plan, body, path))

// With the keys, so that `luoshi serve --data` goes on with it. The term is a past one, whatever today is; every session has its register or is stopped, and
// differences are explained.
std::vector<ASchool> make_county(const std::filesystem::path& data, int schools);

// A writer while nobody serves, else a reader.
std::unique_ptr<storage::Storage> open_county(const std::filesystem::path& data, bool read_only = false);
storage::Context in_county();

template <class F>
auto in_county(const std::filesystem::path& data, F&& act) {
    const auto storage = open_county(data);
    return storage::write(*storage, in_county(), std::forward<F>(act)).value();
}
template <class F>
auto look_at_county(const std::filesystem::path& data, F&& look) {
    const auto storage = open_county(data, true);
    return storage::read(*storage, in_county(), std::forward<F>(look)).value();
}

// What `luoshi check-data` and `luoshi audit verify` say; warnings (a refund that waits) are none.
void expect_sound(const std::filesystem::path& data);

}  // namespace luoshi::testing
