/* A library that answers as NVIDIA's does, as far as Five Cars asks; what it answers is set in the environment. */
#include <stdlib.h>
#include <string.h>

typedef int nvmlReturn_t;
typedef void *nvmlDevice_t;

static int calls[2];
static int now(const char *name) {
    const char *text = getenv(name);
    return text != NULL && atoi(text);
}

nvmlReturn_t nvmlInit_v2(void) { return now("STUB_NO_DRIVER") ? 9 : 0; }
nvmlReturn_t nvmlInitWithFlags(unsigned int flags) { (void)flags; return nvmlInit_v2(); }
nvmlReturn_t nvmlShutdown(void) { return 0; }
const char *nvmlErrorString(nvmlReturn_t code) { (void)code; return "an error of the stub"; }
nvmlReturn_t nvmlDeviceGetCount_v2(unsigned int *count) { *count = now("STUB_EMPTY") ? 0 : 2; return 0; }
nvmlReturn_t nvmlDeviceGetHandleByIndex_v2(unsigned int index, nvmlDevice_t *device) {
    *device = (nvmlDevice_t)(size_t)(index + 1);
    return 0;
}
nvmlReturn_t nvmlDeviceGetName(nvmlDevice_t device, char *name, unsigned int length) {
    (void)device;
    strncpy(name, "Stub GPU", length);
    return 0;
}
/* GPU 0 draws 100 W and counts 100 J with each call; GPU 1 draws 50 W and, with STUB_LOST, is lost at the third call. */
nvmlReturn_t nvmlDeviceGetPowerUsage(nvmlDevice_t device, unsigned int *milliwatts) {
    int gpu = (int)(size_t)device - 1;
    if (now("STUB_NO_POWER")) return 3;
    calls[gpu]++;
    if (gpu == 1 && now("STUB_LOST") && calls[gpu] >= 3) return 15;
    *milliwatts = gpu == 0 ? 100000 : 50000;
    return 0;
}
nvmlReturn_t nvmlDeviceGetTotalEnergyConsumption(nvmlDevice_t device, unsigned long long *millijoules) {
    static unsigned long long counted = 7000000;
    int gpu = (int)(size_t)device - 1;
    if (gpu == 1 || now("STUB_NO_COUNTER")) return 3;
    *millijoules = counted;
    counted += 100000;
    return 0;
}
