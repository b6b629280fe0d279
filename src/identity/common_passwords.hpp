// Passwords and words that are tried first: patterns of the keyboard, dates of habit, and what people in this line of work would think of.
#pragma once
#include <string_view>

namespace luoshi::identity {

// In lower case; only such as could pass the rule of three kinds.
inline constexpr std::string_view common_passwords[] = {
    "1qaz@wsx",   "1qaz2wsx",   "1qaz!qaz",   "!qaz2wsx",   "!qaz@wsx",   "zaq1@wsx",   "zaq12wsx",   "zaq!2wsx",  "qwer1234",   "qwer!234",
    "qwer@1234",  "1234qwer",   "1234@qwer",  "q1w2e3r4",   "q1w2e3r4t5", "1q2w3e4r",   "1q2w3e4r5t", "abc@1234",  "abc@123456", "abc12345",
    "abc123456",  "abcd1234",   "abcd@1234",  "abc123!@#",  "aa123456",   "aa@123456",  "aa123456.",  "aa123456!", "a1234567",   "a12345678",
    "a123456789", "asdf1234",   "asdf@1234",  "zxcv1234",   "qaz123wsx",  "qazwsx123",  "qwe123!@#",  "qwe123456", "1234abcd!",  "woaini1314",
    "woaini520",  "5201314aa",  "5201314a.",  "iloveyou1!", "pa$$w0rd",   "p@$$w0rd",   "p@ssw0rd",   "passw0rd!", "ll123456!",  "test@1234",
};
// What is left of a password when the digits and signs around it are taken away.
inline constexpr std::string_view common_words[] = {
    "password", "passwd", "admin",  "administrator", "root",   "welcome", "qwerty", "qwertyuiop", "asdfghjkl", "letmein", "test",    "user",
    "guest",    "secret", "login",  "system",        "hunan",  "changsha", "xiangjiao", "jiaoyu",  "jiaoyuting", "jiaoyuju", "school", "xuexiao",
    "laoshi",   "mima",   "woaini", "iloveyou",      "zhongguo", "china", "abc",    "abcd",       "aa",        "luoshi",
};

}  // namespace luoshi::identity
